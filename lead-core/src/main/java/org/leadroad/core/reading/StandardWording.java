package org.leadroad.core.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The phrases that the library brings, in Italian and English; one phrase may mean several things.
 */
final class StandardWording {

  private StandardWording() {}

  static Map<String, Set<Sense>> table() {
    Map<String, Set<Sense>> table = new LinkedHashMap<>();
    requests(table);
    messages(table);
    timesAndSums(table);
    consents(table);
    return table;
  }

  private static void requests(Map<String, Set<Sense>> table) {
    put(
        table,
        Sense.ASKING,
        """
        vorrei, volevo, vorremmo, volevamo, desidero, desidererei, desideriamo, gradirei, gradiremmo
        cerco, cerchiamo, sto cercando, stiamo cercando, mi serve, mi servono, ci serve, ci servono
        mi servirebbe, avrei bisogno, ho bisogno, abbiamo bisogno, mi piacerebbe, mi interessa
        mi interessano, mi interesserebbe, sono interessato, sono interessata, siamo interessati
        interessato a, interessata a, interessati a, potete, potreste, potrei, può, puoi, potrebbe
        è possibile, sarebbe possibile, si può, avete, chiedo, chiediamo, richiedo, richiediamo
        vi chiedo, le chiedo, fatemi sapere, mi faccia sapere, attendo, in attesa di, resto in attesa
        contattatemi, mi contatti, mi contattate, ricontattatemi, essere contattato
        essere contattata, essere ricontattato, essere ricontattata, chiamatemi, mi chiami
        mi chiamate, richiamatemi, scrivetemi, rispondetemi, inviatemi, mandatemi, mi mandate
        mi inviate, mi invii, voglio, vogliamo, valuto, valutiamo, sto valutando, come posso
        come si, dove posso, dove si, quando posso, quali sono, qual è
        i would like, i d like, we would like, we d like, i want, we want, i need, we need
        i am looking for, i m looking for, we are looking for, we re looking for, looking for
        looking to, looking at, i am interested, i m interested, we are interested, interested in
        i am after, i m after, in search of, can you, could you, can i, could i, can we, could we
        would you, will you, may i, do you, does it, is it, is this, is there, are there
        are you, please, let me know, let us know, get back to me, contact me, call me
        call back, email me, text me, send me, wondering, i was hoping, i am hoping, how can i
        how do i, where can i, when can i, what is the, what are the, what s the, want to know
        like to know, tell me, help me, want more, keen to
        """);
    put(
        table,
        Sense.SPECIFIC,
        """
        preventivo, preventivi, quotazione, quotazioni, offerta per, un offerta, una offerta
        miglior prezzo, migliore prezzo, miglior offerta, migliore offerta, quanto costa
        quanto costano, quanto costerebbe, quanto verrebbe, quanto viene, quanto vengono
        quanto è, quanto sarebbe, quanto chiedete, che prezzo, qual è il prezzo, il prezzo
        prezzo finale, prezzo trattabile, trattabile, quanto pago, quanto pagherei, sconto, sconti
        come si paga, come posso pagare, come pagare, pagamento, pagamenti, a rate, rateale, rata
        rate mensili, finanziamento, finanziare, finanziata, anticipo, leasing, noleggio
        noleggio a lungo termine, permuta, permutare, valutazione del mio, valutare il mio
        valutare la mia, ritirate il mio, ritirate la mia, test drive, prova su strada
        guida di prova, provare l auto, provare la, provarla, appuntamento, venire a vedere
        venire a vederla, vederla, vederlo, è disponibile, sarebbe disponibile
        ancora disponibile, disponibilità, ancora in vendita, pronta consegna, tempi di consegna
        scheda tecnica, dimensioni, consumi, quanti posti, autonomia, ordinare, prenotare, comprare
        acquistare, acquisto, acquisterei, comprerei, vendere il mio, vendere la mia, vendere un
        vendere una, quanto vale, valutazione
        a quote, quote for, quotes, quotation, an estimate, estimate for, a price, the price
        best price, price for, prices for, price of, pricing, how much, what does it cost
        what would it cost, cost of, the cost, an offer, best offer, make an offer, discount
        discounts, wiggle room, negotiable, how do i pay, how can i pay, how to pay, can i pay
        pay monthly, monthly payment, monthly payments, instalments, installments, financing
        finance, down payment, deposit, lease, leasing, trade in, part exchange
        value my, sell my, worth, test drive, test drives, drive it, viewing, view it, see it, come and see
        appointment, book, reserve, order, buy, purchase, buying, still available
        is this available, is it available, availability, in stock, still for sale, deliver
        delivery, lead time, spec sheet, data sheet, mpg
        """);
    put(
        table,
        Sense.TRADE_IN,
        """
        permutare il mio, permutare la mia, permutare un, permutare una, permuto, in permuta il mio
        in permuta la mia, in permuta un, in permuta una, in permuta ho, da permutare
        da dare in permuta, do in permuta, darei in permuta, dare in permuta, ritirate il mio
        ritirate la mia, con permuta del mio, con permuta della mia, dare dentro
        trade in my, trade in a, trade my, trading in my, trading in a, part exchange my
        part exchange a, part exchanging my, part ex my, px my, have a trade in, a car to trade
        car to trade in, vehicle to trade in, to trade in
        """);
    put(
        table,
        Sense.GENERAL,
        """
        informazioni, maggiori informazioni, ulteriori informazioni, più informazioni, qualche informazione
        altre informazioni, richiesta informazioni, info, più info, maggiori info, maggiori dettagli
        ulteriori dettagli, più dettagli, saperne di più, sapere di più, sapere qualcosa
        catalogo, brochure, depliant, chiarimenti, delucidazioni, in generale
        information, more information, further information, some information, more info, more details
        further details, general enquiry, general inquiry, general question, general contact
        learn more, know more, find out more, tell me more, tell me about, catalogue, catalog
        general information
        """);
    put(
        table,
        Sense.JUST_LOOKING,
        """
        sto solo guardando, sto guardando, solo guardando, stavo guardando, do solo un occhiata
        dare un occhiata, solo un occhiata, solo per curiosità, per curiosità, solo curiosità
        sono solo curioso, sono solo curiosa, solo un idea, farmi un idea, solo per farmi un idea
        nessuna fretta di comprare, per ora guardo, per ora guardo solo, mi sto guardando intorno
        mi guardo intorno, non ho intenzione di comprare, non devo comprare, non devo acquistare
        just looking, only looking, just browsing, only browsing, just curious, just checking
        just having a look, just having a look around, having a look around, looking around
        no plans to buy, not planning to buy, not ready to buy, not looking to buy
        not buying, window shopping, out of curiosity
        """);
  }

  private static void messages(Map<String, Set<Sense>> table) {
    put(
        table,
        Sense.COURTESY,
        """
        buongiorno, buon giorno, buonasera, buona sera, salve, ciao, gentile, gentili, egregio
        egregi, spettabile, spett le, spett, a chi di competenza, alla cortese attenzione, grazie
        grazie mille, molte grazie, vi ringrazio, la ringrazio, ringrazio, ringraziando
        hello, hi, hey, hi there, dear, good morning, good afternoon, good evening, to whom it may concern
        thanks, thank you, many thanks, thanks in advance, thank you in advance, cheers
        buona giornata, buon lavoro, have a nice day, have a great day
        """);
    put(
        table,
        Sense.REST,
        """
        cordiali saluti, distinti saluti, cordialmente, un cordiale saluto, un saluto, saluti
        cari saluti, in fede, best regards, kind regards, warm regards, regards, sincerely
        yours sincerely, yours faithfully, yours truly, best wishes, inviato da iphone
        inviato dal mio, inviato da outlook, inviato da smartphone, sent from my, sent from iphone
        get outlook for, scarica outlook per, messaggio originale, original message, ha scritto
        """);
    put(
        table,
        Sense.AUTOMATIC,
        """
        automatic reply, auto reply, autoreply, auto response, automatic response, automated reply
        automated response, this is an automated message, this is an automatic message
        this is an automated email, out of office, out of the office, away from the office
        away from my desk, on annual leave, on maternity leave, on parental leave
        currently on leave, currently on vacation, currently on holiday, limited access to my email
        limited access to email, risposta automatica, messaggio automatico, risponditore automatico
        sono fuori ufficio, fuori ufficio, fuori sede, sono assente, sarò assente
        assente dall ufficio, sono in ferie, sarò in ferie, uffici chiusi per ferie
        rientrerò in ufficio, sarò di ritorno, undeliverable, undelivered mail
        mail delivery failed, delivery status notification, mail delivery subsystem
        mancato recapito, messaggio non recapitato, abwesenheitsnotiz, réponse automatique
        """);
  }

  private static void timesAndSums(Map<String, Set<Sense>> table) {
    put(
        table,
        Sense.NAMING,
        """
        mi chiamo, il mio nome è, sono, sono il signor, sono la signora, my name is, my name s
        i am, i m, this is
        """);
    put(
        table,
        Sense.BUDGET,
        """
        budget, budget di, budget massimo, budget massimo di, budget intorno a, budget max
        il mio budget è, max, massimo, al massimo, un massimo di, massimo di, fino a, non oltre, non più di
        meno di, sotto i, sotto gli, entro i, entro gli, spesa massima, spesa massima di, spendere
        spendere circa, spendere fino a, spendere al massimo, spendere max, spendere intorno ai
        ho a disposizione, a disposizione, prezzo massimo, rata massima, rata massima di
        maximum, maximum of, a maximum of, up to, no more than, not more than, less than, under
        below, spend, to spend, spend around, spend about, spend up to, budget is, my budget is, budget of
        budget around, budget up to, budget is around, budget about, max budget, price range, afford, can afford
        """);
    put(
        table,
        Sense.WITHIN,
        """
        entro, entro il, entro la, entro l, entro le, entro i, entro fine, entro la fine di
        entro la fine del, entro la fine dell, non oltre, prima di, prima del, prima della, nei prossimi
        nelle prossime, nel giro di, tra, fra, a partire da, per la fine di, per la fine del
        within, within the next, in the next, in the coming, by, by the end of, by the end of the
        by end of, before, before the end of, before the end of the, no later than, not before
        """);
    put(
        table,
        Sense.WHEN,
        """
        il prima possibile, prima possibile, al più presto, quanto prima, appena possibile, urgente
        urgentemente, con urgenza, subito, domani, dopodomani, oggi, stasera, domattina
        la prossima settimana, settimana prossima, la settimana prossima, il prossimo mese
        prossimo mese, il mese prossimo, mese prossimo, l anno prossimo, il prossimo anno
        questa settimana, questo mese, quest anno, questo weekend, questo fine settimana
        fine settimana, nel weekend, questo sabato, sabato prossimo, questa domenica
        questo lunedì, questo martedì, questo mercoledì, questo giovedì, questo venerdì
        lunedì prossimo, martedì prossimo, mercoledì prossimo, giovedì prossimo, venerdì prossimo
        fine mese, a fine mese, a fine anno, nei prossimi giorni, nei prossimi mesi
        nelle prossime settimane
        as soon as possible, asap, urgent, urgently, immediately, right away, straight away, today
        tonight, tomorrow, this week, next week, this month, next month, this year, next year
        this weekend, next weekend, this monday, this tuesday, this wednesday, this thursday
        this friday, this saturday, this sunday, next monday, next tuesday, next wednesday
        next thursday, next friday, next saturday, next sunday, in the coming weeks
        in the coming months, in the near future
        """);
  }

  private static void consents(Map<String, Set<Sense>> table) {
    put(
        table,
        Sense.AGREES,
        """
        acconsento, acconsente, consento, consenso, consensi, autorizzo, autorizza, autorizzazione
        accetto, accetta, accettazione, presto il consenso, presto consenso, do il consenso
        do il mio consenso, ho letto e accetto, ho letto e accettato, sottoscrivo
        iscrivimi, iscrivetemi, iscrizione, desidero ricevere, voglio ricevere, vorrei ricevere
        consent, consents, consented, i consent, i agree, agree, agrees, agreed, agreement, i accept
        accept, accepts, accepted, i authorize, i authorise, authorize, authorise, opt in, opted in
        optin, opts in, permission, sign me up, subscribe, subscribed, gdpr, tcpa, allow
        """);
    put(
        table,
        Sense.REFUSES,
        """
        non, no, niente, nessuna, nessun, nego, negato, rifiuto, rifiuta, rifiutato, revoco
        mi oppongo, nego il consenso
        not, do not, don t, dont, does not, doesn t, never, stop, without, refuse, refuses, decline
        declined, object to, opt out, opted out, optout, opts out, has opted out of, opted out of
        opt me out, unsubscribe from, please stop, donot
        """);
    put(
        table,
        Sense.NO_CALLS,
        """
        solo via mail, solo via email, solo via e mail, solo per mail, solo per email, solo tramite mail
        solo tramite email, solo per iscritto, esclusivamente via mail, esclusivamente via email
        esclusivamente per email, esclusivamente tramite email, solo whatsapp, solo su whatsapp, solo messaggi
        email only, e mail only, by email only, only by email, only via email, via email only
        text only, only text, texts only, by text only, donotcall
        """);
    put(
        table,
        Sense.NO_MARKETING,
        """
        cancellatemi, cancellami, toglietemi dalla lista, rimuovetemi, disiscrivetemi
        unsubscribe me, please unsubscribe, take me off, remove me from, remove my email
        unsubscribed, donotsend, no spam
        """);
    put(
        table,
        Sense.PRIVACY,
        """
        privacy, gdpr, trattamento dei dati, trattamento dei miei dati, trattamento dati
        trattamento dei dati personali, trattamento, dati personali, miei dati, informativa, gdpr consent
        processing of my data, process my data, personal data, my data, data processing
        privacy policy, terms, terms and conditions, termini e condizioni, termini
        """);
    put(
        table,
        Sense.MARKETING,
        """
        marketing, marketing diretto, finalità commerciali, comunicazioni commerciali
        comunicazioni promozionali, comunicazioni pubblicitarie, materiale pubblicitario, pubblicità
        promozioni, promozionali, newsletter, offerte commerciali, novità e offerte
        offerte e novità, informazioni commerciali, iniziative commerciali
        newsletters, mailing list, mailings, promotions, promotional, special offers, offers and news
        news and offers, advertising, advertisements, promo, solicitation, commercial communications
        """);
    put(table, Sense.PROFILING, "profilazione, profilare, profiling, analisi delle preferenze");
    put(
        table,
        Sense.THIRD_PARTIES,
        """
        terzi, soggetti terzi, terze parti, società terze, cessione a terzi, comunicazione a terzi
        third parties, third party, thirdparty, share my data, sell my data, partners
        """);
    put(
        table,
        Sense.CONTACT,
        """
        contattare, contattarmi, contattatemi, contattato, contattata, contatto, ricontattare
        ricontattatemi, essere contattato, essere contattata, disturbate, disturbare
        contact, contacted, contacting, contact me, disturb
        """);
    put(
        table,
        Sense.CALL,
        """
        chiamare, chiamarmi, chiamatemi, chiamate, chiami, chiamata, chiamato, telefonare
        telefonarmi, telefonatemi, telefonate, telefoni, telefonata, richiamare, richiamatemi
        contattatemi telefonicamente, contattarmi telefonicamente, contattare telefonicamente
        contatti telefonici, contatto telefonico, chiamate telefoniche
        call, calls, called, calling, call me, phone me, phone calls, phone call, ring, ring me
        telephone, cold calls, telemarketing
        """);
    put(
        table,
        Sense.EMAIL,
        """
        email, e mail, emails, mail, mails, posta elettronica, mandare mail, mandatemi mail
        inviare mail, inviatemi mail, inviarmi mail, email me, emailed, emailing
        """);
    put(
        table,
        Sense.MESSAGE,
        "sms, whatsapp, messaggi, messaggio, text me, texts, text messages, text message, texting");
    put(table, Sense.FAX, "fax, faxes, via fax");
  }

  private static void put(Map<String, Set<Sense>> table, Sense sense, String phrases) {
    for (String phrase : Splitter.onPattern("[,\\n]").omitEmptyStrings().split(phrases)) {
      if (!phrase.isBlank()) {
        table.merge(
            Wording.key(phrase),
            Sets.immutableEnumSet(sense),
            (some, more) -> Sets.immutableEnumSet(Sets.union(some, more)));
      }
    }
  }
}
