package org.leadroad.core.reading;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Common given names in Italy and in English-speaking countries. They tell "Mario e Giulia Rossi",
 * who are two, from "Rossi e Bianchi", of whom nobody knows; a name that is not here is none the
 * worse for it.
 */
final class GivenNames {

  private static final int LONGEST = 24;

  private static final Set<String> KNOWN =
      words(
          """
          adele adriana adriano agnese agostino alba alberto alda aldo alessandra alessandro alessia
          alessio alfonso alfredo alice allegra amalia amedeo andrea angela angelica angelo anita
          anna annalisa annamaria antonella antonia antonietta antonino antonio arianna armando
          arturo asia assunta attilio augusto aurora barbara bartolomeo beatrice benedetta benedetto
          bianca bruna bruno camilla carla carlo carlotta carmela carmelo carmen carolina caterina
          cecilia celeste chiara cinzia ciro clara claudia claudio clelia concetta corrado cosimo
          costanza cristian cristiana cristiano cristina damiano daniela daniele dario davide debora
          deborah denise diana diego domenica domenico donatella donato edoardo elena eleonora elia
          elio elisa elisabetta eloisa elvira emanuela emanuele emilia emiliano emilio emma enrica
          enrico enzo erica ermanno ernesto ester ettore eugenia eugenio eva fabiana fabio fabiola
          fabrizio fausto federica federico felice ferdinando fernanda fernando filippo filomena
          fiorella flavia flavio francesca francesco franca franco fulvio gabriele gabriella gaetano
          gaia gemma gennaro gerardo giacomo giada gianfranco gianluca gianluigi gianmarco gianna
          gianni gianpaolo gino ginevra giorgia giorgio giovanna giovanni gioele gisella giuditta
          giulia giuliana giuliano giulio giuseppe giuseppina giusy gloria grazia graziano graziella
          greta guglielmo guido ida ignazio ilaria ines irene isabella italo ivan ivana ivano ivo
          jacopo jessica katia lara laura lavinia lea leonardo letizia lia lidia liliana linda lino
          lisa livia livio loredana lorena lorenza lorenzo loretta luca lucia luciana luciano
          lucrezia ludovica ludovico luigi luigia luisa maddalena manuel manuela mara marcella
          marcello marco margherita maria mariangela marianna mariella marilena marina marinella
          mario marisa marta martina martino massimiliano massimo matilde matteo mattia maura
          mauro maurizio melissa mercedes michela michele milena mirella miriam mirko moira monica
          morena nadia natale natalia nicola nicole nicoletta nicolo niccolo nina nino noemi norma
          nunzia olga omar orazio oreste orietta ornella orsola oscar osvaldo ottavia ottavio
          palmira pamela paola paolo pasquale patrizia patrizio piera piero pierluigi pierpaolo
          pietro pina raffaela raffaele raffaella ramona rebecca regina renata renato riccardo rita
          roberta roberto rocco rodolfo romana romano romeo romina rosa rosalba rosalia rosanna
          rosaria rosario rosella rossana rossella ruggero sabina sabrina salvatore samanta samuel
          samuele sandra sandro santo sara saverio sebastiano serena sergio silvana silvano silvia
          silvio simona simone sofia sonia stefania stefano stella susanna tatiana tea teresa
          tiziana tiziano tommaso tullio ugo umberto valentina valentino valeria valerio vanessa
          vera veronica vincenza vincenzo virginia vito vittoria vittorio viviana walter wanda
          zaira zoe
          aaron abigail adam adrian aidan alan albert alex alexander alexandra alfie alison amanda
          amber amelia amy andrew angus ann anne annie anthony ashley audrey austin barry becky
          ben benjamin bernard beth betty beverly bill billy bob bobby bonnie brandon brenda brian
          bridget bruce caitlin callum cameron carl carol caroline carolyn catherine cathy charles
          charlie charlotte cheryl chloe chris christian christina christine christopher cindy
          claire colin connor craig cynthia daisy dan daniel danielle darren dave david dawn dean
          deborah debbie debra denis dennis derek diane dominic donald donna dorothy doug douglas
          dylan edith edward eileen eleanor elizabeth ella ellen ellie emily eric erin ethan eugene
          evan eve evelyn fiona florence frances frank fred freya gareth gary gavin geoff george
          georgia gerald geraldine gillian glen glenn gordon grace graham greg gregory gwen hannah
          harold harriet harry harvey hayley heather helen henry holly howard hugh ian imogen irene
          isaac isabel isabelle isla jack jackie jacob jacqueline jade jake james jamie jan jane
          janet janice jason jasmine jay jean jeff jeffrey jen jennifer jenny jeremy jerry jessica
          jill jim jimmy jo joan joanna joanne joe joel john johnny jon jonathan joseph josephine
          josh joshua joy joyce juan judith judy julia julian julie june justin karen karl kate
          katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin kim kimberly
          kirsty kristen kyle larry laura lauren laurie leah lee leo leon leonard leslie lewis liam
          lily linda lindsay lisa liz lois lorraine louis louise lucas lucy luke lydia lynn lynne
          madison malcolm marc marcus margaret maria marie marilyn marion marjorie mark martha
          martin mary mason matt matthew maureen max maxine megan melanie melissa mia michael
          michelle mick miguel mike millie miranda molly monica morgan nancy naomi natalie natasha
          nathan neil niall nicholas nick nicola nicole nigel noah nora norman olive oliver olivia
          owen paige pam pamela pat patricia patrick paul paula pauline penny pete peter phil
          philip phillip phoebe phyllis polly priya rachel ralph raymond rebecca rhys richard rick
          rita rob robert robin rodney roger ronald rory rosemary ross roy ruby russell ruth ryan
          sally sam samantha samuel sandra sandy sara sarah scott sean shane shannon sharon shaun
          sheila shirley sian simon sophia sophie stacey stanley stella stephanie stephen steve
          steven stewart stuart sue susan suzanne sylvia tamara tanya tara ted teresa terry tess
          theo theodore theresa thomas tim timothy tina toby todd tom tony tracey tracy trevor
          valerie vanessa vera veronica vicky victor victoria vincent violet virginia vivian wayne
          wendy will william yvonne zach zara zoe
          """);

  private GivenNames() {}

  static boolean has(String piece) {
    if (piece.length() > LONGEST) {
      return false;
    }
    String name =
        CharMatcher.ascii().matchesAllOf(piece)
            ? piece
            : CharMatcher.inRange('\u0300', '\u036f')
                .removeFrom(Normalizer.normalize(piece, Normalizer.Form.NFD));
    return KNOWN.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Set<String> words(String list) {
    return Set.copyOf(
        new HashSet<>(Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().splitToList(list)));
  }
}
