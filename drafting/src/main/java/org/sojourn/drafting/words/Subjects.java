package org.sojourn.drafting.words;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.indicator.Construct;

/** What a question is about, in five languages: the chapter of the report that it belongs to. */
public final class Subjects {

  private static final List<Words.Entry<Construct>> SUBJECTS =
      List.of(
          Words.Entry.of(
              Construct.SATISFACTION,
              "satisf",
              "happy",
              "zufried",
              "content",
              "soddisf",
              "match",
              "support",
              "overall",
              "platform",
              "welcome",
              "organis",
              "organiz",
              "recommend",
              "empfehl",
              "recommand",
              "recomend",
              "raccomand",
              "accommodat",
              "preparation",
              "information",
              "quality",
              "unterstutz",
              "accompagn"),
          Words.Entry.of(
              Construct.BUSINESS_IMPACT,
              "business",
              "market",
              "product",
              "service",
              "turnover",
              "revenue",
              "sales",
              "partner",
              "cooperat",
              "export",
              "innovat",
              "cross border",
              "growth",
              "umsatz",
              "markt",
              "geschaft",
              "produkt",
              "chiffre",
              "marche",
              "produit",
              "mercado",
              "producto",
              "ventas",
              "mercato",
              "prodott",
              "fatturato",
              "invest",
              "jobs",
              "network of"),
          Words.Entry.of(
              Construct.SKILL_GAIN,
              "skill",
              "compet",
              "learn",
              "acquir",
              "knowledge",
              "language",
              "career",
              "kompetenz",
              "fahigkeit",
              "kenntnis",
              "gelernt",
              "sprach",
              "apprend",
              "connaiss",
              "langue",
              "habilid",
              "aprend",
              "conocim",
              "idioma",
              "impar",
              "conoscen",
              "lingu",
              "training",
              "ability",
              "digital",
              "development"));

  private static final List<Words.Entry<Boolean>> COSTS =
      List.of(
          Words.Entry.of(
              Boolean.TRUE,
              "cost",
              "expens",
              "grant",
              "spent",
              "kosten",
              "ausgaben",
              "cout",
              "depens",
              "coste",
              "gasto",
              "spes",
              "hours",
              "days"));

  private Subjects() {}

  /** The chapter that {@code text} speaks of. */
  public static Optional<Construct> find(String text) {
    return Words.first(text, SUBJECTS);
  }

  /** Whether {@code text} speaks of what an exchange costs. */
  public static boolean isCost(String text) {
    return Words.first(text, COSTS).isPresent();
  }
}
