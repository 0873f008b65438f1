package org.sojourn.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingGuessTest {

  private static EncodingGuess guess(byte[] bytes) {
    EncodingGuess guess = new EncodingGuess();
    for (int i = 0; i < bytes.length; i += 7) {
      byte[] piece = Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + 7));
      guess.add(piece, piece.length);
    }
    return guess;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252|en|windows-1252|Köln, São Paulo, Besançon, Málaga: “très bien”, 500 €",
        "ISO-8859-1|en|windows-1252|Köln, São Paulo, Besançon, Málaga",
        "ISO-8859-15|en|ISO-8859-15|Köln, Besançon, 500 €, un œuvre à Nîmes",
        "windows-1250|en|windows-1250|Łódź, Žilina, Győr, Plzeň, České Budějovice, Kraków",
        "ISO-8859-2|en|ISO-8859-2|Łódź, Gdańsk, Wąbrzeźno, Świętochłowice, Częstochowa",
        "windows-1251|en|windows-1251|София, Пловдив, Търговище и Велико Търново",
        "windows-1253|en|windows-1253|Αθήνα, Θεσσαλονίκη, Ηράκλειο, Άρτα",
        "ISO-8859-7|el|windows-1253|Αθήνα, Θεσσαλονίκη",
        "ISO-8859-9|tr|ISO-8859-9|İstanbul, Eskişehir, Muğla, Şanlıurfa, Iğdır",
        "windows-1257|lt|windows-1257|Rīga, Šiauliai, Daugavpils, Kėdainiai, Jūrmala, Panevėžys"
      })
  void theLikelyEncodingIsChosen(String written, String language, String expected, String text) {
    EncodingGuess.Guess guess =
        guess(text.getBytes(Charset.forName(written))).guess(List.of(language));
    assertThat(guess.charset()).isEqualTo(expected);
    assertThat(new String(text.getBytes(Charset.forName(written)), Charset.forName(expected)))
        .isEqualTo(text);
  }

  @Test
  void whatCouldBeAnotherOneIsDoubted() {
    byte[] one = "Pešek".getBytes(Charset.forName("ISO-8859-2"));
    EncodingGuess.Guess guess = guess(one).guess(List.of("cs"));
    assertThat(guess.charset()).isEqualTo("windows-1250");
    assertThat(guess.doubt()).isEqualTo("ISO-8859-2");
    byte[] sure = "Köln, Besançon, Málaga, København".getBytes(Charset.forName("windows-1252"));
    assertThat(guess(sure).guess(List.of("en")).doubt()).isNull();
  }

  @Test
  void zerosTellUtf16WithoutAMark() {
    String text = "Town;Owner\nKöln;Žižek\n";
    assertThat(guess(text.getBytes(StandardCharsets.UTF_16LE)).utf16())
        .isEqualTo(StandardCharsets.UTF_16LE);
    assertThat(guess(text.getBytes(StandardCharsets.UTF_16BE)).utf16())
        .isEqualTo(StandardCharsets.UTF_16BE);
    assertThat(guess(text.getBytes(StandardCharsets.UTF_8)).utf16()).isNull();
    assertThat(guess(new byte[100]).utf16()).isNull();
  }
}
