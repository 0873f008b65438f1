package org.sojourn.drafting.words;

import java.util.Arrays;
import java.util.List;

/** What headings of exports speak of, in five languages. */
public enum Headings {
  /** A country. */
  COUNTRY("country", "land", "staat", "pays", "pais", "paese", "nation"),
  /** A sector of activity. */
  SECTOR(
      "nace",
      "sector",
      "industry",
      "activity",
      "branche",
      "wirtschaftszweig",
      "secteur",
      "settore",
      "ateco",
      "naf"),
  /** Persons employed. */
  HEADCOUNT(
      "employ",
      "persons",
      "staff",
      "headcount",
      "workforce",
      "mitarbeiter",
      "beschaftigte",
      "effectif",
      "salaries",
      "emplead",
      "dipendent",
      "addetti",
      "number of people",
      "fte"),
  /** Size class. */
  SIZE("size", "grosse", "taille", "tamano", "dimension", "class"),
  /** When something was registered. */
  REGISTERED(
      "regist",
      "sign",
      "created",
      "joined",
      "anmeld",
      "inscri",
      "iscri",
      "application date",
      "date"),
  /** First day. */
  START(
      "first day",
      "start",
      "begin",
      "from",
      "departure",
      "arrival",
      "erster tag",
      "von",
      "debut",
      "inicio",
      "inizio",
      "desde",
      "du",
      "dal",
      "anfang"),
  /** Last day. */
  END(
      "last day",
      "ende",
      "end",
      "to",
      "until",
      "return",
      "letzter tag",
      "bis",
      "fin",
      "hasta",
      "fine",
      "au",
      "al"),
  /** Length of a stay. */
  DURATION(
      "duration",
      "days",
      "length",
      "dauer",
      "tage",
      "duree",
      "jours",
      "duracion",
      "dias",
      "durata",
      "giorni"),
  /** Status. */
  STATUS(
      "status",
      "state",
      "stand",
      "stage",
      "etat",
      "statut",
      "estado",
      "stato",
      "phase",
      "finished",
      "complete"),
  /** A key. */
  KEY(
      "id",
      "code",
      "reference",
      "ref",
      "number",
      "no",
      "nr",
      "key",
      "nummer",
      "kennung",
      "numero",
      "identif",
      "pic",
      "oid",
      "token"),
  /** When a response was sent. */
  SUBMITTED(
      "submit",
      "date",
      "timestamp",
      "completed",
      "completion time",
      "last",
      "end time",
      "sent",
      "abgeschickt",
      "zeitstempel",
      "datum",
      "envoi",
      "horodateur",
      "marca temporal",
      "enviado",
      "inviato",
      "created",
      "submission"),
  /** An organisation. */
  ORGANISATION(
      "compan",
      "organi",
      "enterprise",
      "firm",
      "business",
      "unternehmen",
      "betrieb",
      "entreprise",
      "empresa",
      "azienda",
      "impresa",
      "institution",
      "employer"),
  /** Who somebody is or how to reach them: never an item, never an attribute. */
  PERSONAL(
      "name",
      "surname",
      "first name",
      "contact",
      "e mail",
      "email",
      "mail",
      "phone",
      "tel",
      "mobile number",
      "address",
      "vorname",
      "nachname",
      "anschrift",
      "telefon",
      "nom",
      "prenom",
      "nombre",
      "apellido",
      "correo",
      "nome",
      "cognome",
      "indirizzo",
      "street",
      "birth",
      "ip",
      "ipaddr",
      "visiting employee",
      "iban",
      "passport"),
  /** What a tool writes about a response: no question. */
  META(
      "lang",
      "user",
      "invitation",
      "list",
      "last",
      "create",
      "lastpage",
      "startlanguage",
      "seed",
      "startdate",
      "datestamp",
      "refurl",
      "ipaddr",
      "interviewtime",
      "start",
      "end",
      "deviceid",
      "instanceid",
      "uuid",
      "id",
      "submission time",
      "validation status",
      "notes",
      "status",
      "submitted by",
      "version",
      "tags",
      "index",
      "rootuuid",
      "recordeddate",
      "recipientlastname",
      "recipientfirstname",
      "recipientemail",
      "externalreference",
      "locationlatitude",
      "locationlongitude",
      "distributionchannel",
      "userlanguage",
      "progress",
      "duration in seconds",
      "finished",
      "enddate",
      "responseid",
      "collector id",
      "ip address",
      "custom data 1",
      "date created",
      "date modified",
      "language",
      "languages",
      "invitation number",
      "contribution id",
      "user name",
      "creation date",
      "last update",
      "start time",
      "completion time",
      "name",
      "last modified time");

  private final List<String> words;

  Headings(String... words) {
    this.words = Arrays.asList(words);
  }

  /**
   * Whether {@code heading} has a word that begins like one of these; short words must be whole.
   */
  public boolean in(String heading) {
    String phrase = " " + Words.phrase(heading) + " ";
    return words.stream()
        .anyMatch(word -> phrase.contains(" " + word + (word.length() <= 3 ? " " : "")));
  }

  /** Whether {@code heading} is one of these and nothing else. */
  public boolean is(String heading) {
    return words.contains(Words.phrase(heading));
  }
}
