package org.sojourn.ingest.tool;

import java.util.List;
import java.util.Map;

/** The columns that Google Forms and Microsoft Forms add to the questions. */
final class FormsColumns {

  /** Of the sheet of answers to a Google form. */
  static final OwnColumns GOOGLE =
      OwnColumns.of(
          Map.of(
              "timestamp",
              List.of(
                  "Timestamp",
                  "Zeitstempel",
                  "Horodateur",
                  "Marca temporal",
                  "Informazioni cronologiche",
                  "Tijdstempel",
                  "Sygnatura czasowa",
                  "Carimbo de data/hora"),
              "email",
              List.of(
                  "Email Address",
                  "Username",
                  "E-Mail-Adresse",
                  "Nutzername",
                  "Adresse e-mail",
                  "Nom d'utilisateur",
                  "Dirección de correo electrónico",
                  "Nombre de usuario",
                  "Indirizzo email")));

  /** Of the workbook of answers to a Microsoft form. */
  static final OwnColumns MICROSOFT =
      OwnColumns.of(
          Map.of(
              "id",
              List.of("ID"),
              "start",
              List.of(
                  "Start time",
                  "Startzeit",
                  "Heure de début",
                  "Hora de inicio",
                  "Ora di inizio",
                  "Begintijd",
                  "Godzina rozpoczęcia"),
              "completion",
              List.of(
                  "Completion time",
                  "Fertigstellungszeit",
                  "Heure de fin",
                  "Hora de finalización",
                  "Ora di completamento",
                  "Tijd van voltooien",
                  "Godzina ukończenia"),
              "email",
              List.of(
                  "Email",
                  "E-Mail",
                  "Adresse de messagerie",
                  "Correo electrónico",
                  "Posta elettronica",
                  "Adres e-mail"),
              "name",
              List.of("Name", "Nom", "Nombre", "Nome", "Naam", "Nazwa")));

  private FormsColumns() {}
}
