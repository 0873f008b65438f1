package org.sojourn.drafting.words;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.source.CanonicalTable;

/** Which table the name of a file speaks of, in five languages. */
public final class TableWords {

  private static final List<Words.Entry<CanonicalTable>> TABLES =
      List.of(
          Words.Entry.of(
              CanonicalTable.RESPONSES,
              "survey",
              "respons",
              "answer",
              "question",
              "feedback",
              "result",
              "umfrage",
              "antwort",
              "frageb",
              "befrag",
              "enquete",
              "reponse",
              "sondage",
              "encuesta",
              "respuesta",
              "sondaggio",
              "rispost",
              "limesurvey",
              "evaluation",
              "exit",
              "follow"),
          Words.Entry.of(
              CanonicalTable.REGISTRATIONS,
              "registr",
              "compan",
              "organi",
              "member",
              "sign up",
              "signup",
              "anmeld",
              "unternehmen",
              "betrieb",
              "entreprise",
              "inscri",
              "empresa",
              "iscri",
              "aziend",
              "impres",
              "partner"),
          Words.Entry.of(
              CanonicalTable.EXCHANGES,
              "exchange",
              "mobilit",
              "placement",
              "stay",
              "match",
              "secondment",
              "austausch",
              "aufenthalt",
              "echange",
              "sejour",
              "intercambio",
              "estancia",
              "scamb",
              "soggiorn",
              "visits",
              "internship",
              "movilidad",
              "mobilita"));

  private TableWords() {}

  /** The table that {@code text} names. */
  public static Optional<CanonicalTable> find(String text) {
    return Words.first(text, TABLES);
  }
}
