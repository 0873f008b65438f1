package org.sojourn.drafting.words;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.programme.Role;

/** Which party of an exchange a text speaks of, in English, German, French, Spanish and Italian. */
public final class Parties {

  private static final List<Words.Entry<Role>> ROLES =
      List.of(
          Words.Entry.of(
              Role.HOST,
              "host",
              "receiv",
              "hosting",
              "aufnehm",
              "gastgeb",
              "gastunternehm",
              "gastbetrieb",
              "accueil",
              "acogida",
              "acoge",
              "receptor",
              "ospit",
              "accoglien",
              "destination",
              "ziel"),
          Words.Entry.of(
              Role.SENDING,
              "send",
              "home compan",
              "home organi",
              "origin",
              "entsend",
              "heimat",
              "envoi",
              "envoy",
              "envia",
              "envio",
              "emisor",
              "invian",
              "invio",
              "sender",
              "heimatbetrieb"),
          Words.Entry.of(
              Role.PARTICIPANT,
              "participant",
              "visit",
              "employee",
              "learner",
              "trainee",
              "intern",
              "student",
              "apprentic",
              "teilnehm",
              "besuch",
              "auszubild",
              "praktik",
              "stagiaire",
              "visiteur",
              "apprenant",
              "visitante",
              "aprendiz",
              "partecipant",
              "visitator",
              "tirocin",
              "mobile",
              "youth",
              "entrepreneur"));

  private Parties() {}

  /** The party that {@code text} names, such as a file, a title or a heading. */
  public static Optional<Role> find(String text) {
    return Words.first(text, ROLES);
  }

  /** How readers call {@code role}, in English. */
  public static String label(Role role) {
    return switch (role) {
      case SENDING -> "Sending organisation";
      case HOST -> "Host organisation";
      case PARTICIPANT -> "Participant";
    };
  }

  /** How readers call several of {@code role}, in English. */
  public static String labels(Role role) {
    return label(role) + "s";
  }
}
