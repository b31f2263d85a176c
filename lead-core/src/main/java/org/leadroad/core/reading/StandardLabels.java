package org.leadroad.core.reading;

import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The labels that the library brings, as {@link LabelTokens} joins them. */
final class StandardLabels {

  private StandardLabels() {}

  static Map<String, Field> table() {
    Map<String, Field> table = new LinkedHashMap<>();
    people(table);
    places(table);
    wishes(table);
    return table;
  }

  private static void people(Map<String, Field> table) {
    put(table, Field.NAME, "name, full name, complete name, nome, nominativo, nome completo");
    put(table, Field.NAME, "nome e cognome, nome cognome, cognome e nome, cognome nome");
    put(table, Field.NAME, "first and last name, contact name, contact person, referente");
    put(table, Field.NAME, "persona di riferimento, lead full name, intestatario");
    put(table, Field.GIVEN_NAME, "first name, given name, given names, forename, fname");
    put(table, Field.GIVEN_NAME, "nome di battesimo, primo nome");
    put(table, Field.MIDDLE_NAME, "middle name, second name, secondo nome");
    put(table, Field.FAMILY_NAME, "last name, family name, surname, lname, cognome");
    put(table, Field.NAME_SUFFIX, "suffix, name suffix, suffisso");
    put(table, Field.HONORIFIC, "title, salutation, honorific, name prefix, prefix, titolo");
    put(table, Field.HONORIFIC, "titolo di cortesia, appellativo");
    put(table, Field.LANGUAGE, "language, preferred language, lingua, lingua preferita, locale");
    put(table, Field.LANGUAGE, "lang, language code, user language, form language, lingua parlata");
    put(table, Field.LANGUAGE, "spoken language, user locale, page locale, browser language");
    put(table, Field.COMPANY, "company, company name, business, business name, organization");
    put(table, Field.COMPANY, "organisation, organization name, organisation name, firm");
    put(table, Field.COMPANY, "azienda, nome azienda, ragione sociale, società, impresa, ditta");
    put(table, Field.COMPANY, "organizzazione, denominazione, denominazione sociale, ente");
    put(table, Field.COMPANY, "associated company, account name, partner name, rag soc");
    put(table, Field.COMPANY, "nome società, nome della società, nome dell azienda");
    put(table, Field.EMAIL, "email, email address, mail, mail address, emails, work email");
    put(table, Field.EMAIL, "business email, company email, confirm email, email confirmation");
    put(table, Field.EMAIL, "indirizzo email, indirizzo mail, posta elettronica, conferma email");
    put(table, Field.EMAIL, "indirizzo di posta elettronica, pec, indirizzo pec");
    put(table, Field.EMAIL, "user email, email from, from, reply to, mittente, rispondi a");
    put(table, Field.PHONE, "phone, phone number, telephone, telephone number, tel, mobile");
    put(table, Field.PHONE, "mobile phone, mobile number, cell, cell phone, cellphone number");
    put(table, Field.PHONE, "contact number, daytime phone, home phone, work phone");
    put(table, Field.PHONE, "user phone, primary phone, business phone, company phone");
    put(table, Field.PHONE, "work phone number, whatsapp, whatsapp number, phones");
    put(table, Field.PHONE, "telefono, numero di telefono, numero telefono, numero telefonico");
    put(table, Field.PHONE, "cellulare, numero di cellulare, numero cellulare, cell, recapito");
    put(table, Field.PHONE, "recapito telefonico, telefono cellulare, telefono fisso, fisso");
    put(table, Field.PHONE, "telefono mobile, numero whatsapp, tel cell, telefono o cellulare");
    put(
        table,
        Field.PHONE,
        "numero di telefono cellulare, numero cellulare o telefono, n telefono");
    put(table, Field.PHONE, "n di telefono, n cellulare, num telefono, num tel, nr telefono");
    put(table, Field.PHONE, "cellulare o telefono, telefono fisso o cellulare, numero di cell");
    put(table, Field.PHONE, "telefono di contatto, numero di contatto, recapito cellulare");
    put(table, Field.PHONE, "your number, best number, best contact number, preferred phone");
    put(table, Field.PARTITA_IVA, "partita iva, p iva, piva, numero partita iva");
    put(table, Field.CODICE_FISCALE, "codice fiscale, cod fiscale, cod fisc, cf, fiscal code");
    put(table, Field.TAX_ID, "tax id, tax code, tax number, vat, vat number, vat id, vat no");
    put(table, Field.TAX_ID, "codice fiscale partita iva, codice fiscale o partita iva, cf piva");
    put(table, Field.TAX_ID, "partita iva codice fiscale, partita iva o codice fiscale, piva cf");
  }

  private static void places(Map<String, Field> table) {
    put(table, Field.STREET, "street, street address, address, address line, street name");
    put(table, Field.STREET, "postal address, mailing address, house number, street number");
    put(table, Field.STREET, "apartment, indirizzo, via, strada, numero civico, civico, n civico");
    put(table, Field.STREET, "via e numero, via e numero civico, indirizzo e numero civico");
    put(table, Field.CITY, "city, town, location, suburb, città, comune, località");
    put(table, Field.REGION, "state, province, region, county, state province, state region");
    put(table, Field.REGION, "provincia, prov, regione, region code");
    put(table, Field.POSTAL_CODE, "zip, zip code, postal code, postcode, zip postal code");
    put(table, Field.POSTAL_CODE, "cap, codice postale, codice di avviamento postale");
    put(table, Field.COUNTRY, "country region, country/territory, stato estero");
    put(table, Field.COUNTRY, "country, country code, country name, nation, paese, nazione");
  }

  private static void wishes(Map<String, Field> table) {
    put(table, Field.WANT, "interest, interested in, interests, product, products, product name");
    put(table, Field.WANT, "product interest, product of interest, vehicle, vehicle of interest");
    put(table, Field.WANT, "car, item, interesse, interessato a, prodotto, prodotti, articolo");
    put(table, Field.WANT, "nome prodotto, prodotto di interesse, veicolo, veicolo di interesse");
    put(table, Field.WANT, "auto, automobile, auto di interesse, mezzo");
    put(table, Field.SERVICE, "service, services, service type, service requested");
    put(table, Field.SERVICE, "servizio, servizi, servizio richiesto, tipo servizio");
    put(table, Field.SERVICE, "tipo di servizio, task name, job type, project type");
    put(table, Field.REQUEST_TYPE, "request type, enquiry type, inquiry type, type of enquiry");
    put(table, Field.REQUEST_TYPE, "type of inquiry, interest type, type of request");
    put(table, Field.REQUEST_TYPE, "tipo richiesta, tipo di richiesta, tipologia richiesta");
    put(table, Field.REQUEST_TYPE, "tipologia di richiesta, motivo, motivo del contatto");
    put(table, Field.VEHICLE_YEAR, "vehicle year, car year, model year, year, anno");
    put(
        table,
        Field.VEHICLE_YEAR,
        "anno veicolo, anno immatricolazione, immatricolazione, anno di immatricolazione");
    put(table, Field.VEHICLE_MAKE, "vehicle make, car make, make, brand, marca, marca veicolo");
    put(table, Field.VEHICLE_MAKE, "marca auto");
    put(table, Field.VEHICLE_MODEL, "vehicle model, car model, model, modello, modello veicolo");
    put(table, Field.VEHICLE_MODEL, "modello auto, modello di interesse, model of interest");
    put(table, Field.VEHICLE_MODEL, "make and model, make model, marca e modello, marca modello");
    put(table, Field.VEHICLE_TRIM, "vehicle trim, trim, trim level, allestimento, versione");
    put(table, Field.TRADE_IN, "trade in, trade in vehicle, part exchange, permuta");
    put(table, Field.TRADE_IN, "veicolo in permuta, auto in permuta, usato in permuta");
    put(table, Field.VEHICLE_ODOMETER, "km, chilometraggio, chilometri, chilometri percorsi");
    put(table, Field.VEHICLE_ODOMETER, "km percorsi, mileage, odometer, miles, kilometers");
    put(table, Field.VEHICLE_DETAIL, "alimentazione, carburante, fuel, fuel type, cambio");
    put(table, Field.VEHICLE_DETAIL, "transmission, gearbox, targa, numero di targa, plate");
    put(table, Field.VEHICLE_DETAIL, "number plate, license plate, licence plate, colore");
    put(table, Field.VEHICLE_DETAIL, "registration number, colour, color, carrozzeria, body style");
    put(table, Field.MESSAGE, "message, comment, comments, note, notes, description, question");
    put(table, Field.MESSAGE, "questions, enquiry, inquiry, request, details, subject, body, text");
    put(table, Field.MESSAGE, "messaggio, commento, commenti, richiesta, descrizione, domanda");
    put(table, Field.MESSAGE, "domande, oggetto, testo, dettagli, testo del messaggio, nota");
    put(table, Field.MESSAGE, "chat visitor, visitor message");
    put(table, Field.MESSAGE, "how can we help, how can we help you, come possiamo aiutarti");
    put(table, Field.WHEN, "when, timeframe, time frame, timeline, timing, purchase timeframe");
    put(table, Field.WHEN, "preferred date, appointment date, desired date, purchase date");
    put(table, Field.WHEN, "quando vorrebbe acquistare, quando vorresti acquistare");
    put(table, Field.WHEN, "quando intende acquistare, quando pensi di acquistare");
    put(table, Field.WHEN, "quando prevede di acquistare, tempi di acquisto, tempo di acquisto");
    put(table, Field.WHEN, "data di acquisto, previsione di acquisto, data acquisto prevista");
    put(table, Field.WHEN, "when do you want to buy, when are you looking to buy");
    put(table, Field.WHEN, "when do you plan to buy, when are you planning to buy");
    put(table, Field.WHEN, "when would you like to buy, buying timeframe, purchase timeline");
    put(table, Field.WHEN, "quando, entro quando, tempistica, tempistiche, tempi, periodo");
    put(table, Field.WHEN, "data preferita, data appuntamento, data desiderata, data prevista");
    put(table, Field.BUDGET, "budget, max budget, maximum budget, price range, budget range");
    put(
        table,
        Field.BUDGET,
        "budget massimo, budget indicativo, fascia di prezzo, budget disponibile");
    put(table, Field.BUDGET, "spesa massima, prezzo massimo");
    put(table, Field.REQUESTED_AT, "timestamp, created at, created time, created date, created");
    put(table, Field.REQUESTED_AT, "create date, submitted at, submission date, submission time");
    put(
        table,
        Field.REQUESTED_AT,
        "sent at, date, date time, datetime, request date, requested at");
    put(table, Field.REQUESTED_AT, "data, data ora, data e ora, data richiesta, data invio");
    put(table, Field.REQUESTED_AT, "data creazione, data di invio, data della richiesta");
    put(table, Field.REQUESTED_AT, "creato il, inviato il");
  }

  private static void put(Map<String, Field> table, Field field, String labels) {
    for (String label : Splitter.on(',').split(labels)) {
      table.put(String.join("", LabelTokens.of(label)), field);
    }
  }
}
