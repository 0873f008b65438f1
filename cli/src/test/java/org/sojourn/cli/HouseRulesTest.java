package org.sojourn.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;

/** The rules of ARCHITECTURE.md that a compiler does not know. */
@AnalyzeClasses(packages = "org.sojourn", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  private static final DescribedPredicate<JavaClass> MAY_USE_SPARK =
      resideInAPackage("..spark..")
          .or(resideInAPackage("org.sojourn.cli.cluster.."))
          .or(
              DescribedPredicate.describe(
                  "a stage job, or what hands it a session",
                  c ->
                      Stream.of(
                              "org.sojourn.ingest.IngestStage",
                              "org.sojourn.transform.TransformStage",
                              "org.sojourn.cli.run.Pipeline",
                              "org.sojourn.cli.verify.Recomputation")
                          .anyMatch(c.getName()::startsWith)));

  @ArchTest
  static final ArchRule STAGES_MEET_ONLY_IN_TABLES =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("org.sojourn.model..")
          .layer("tables")
          .definedBy("org.sojourn.tables..")
          .layer("ingest")
          .definedBy("org.sojourn.ingest..")
          .layer("drafting")
          .definedBy("org.sojourn.drafting..")
          .layer("transform")
          .definedBy("org.sojourn.transform..")
          .layer("reports")
          .definedBy("org.sojourn.reports..")
          .layer("site")
          .definedBy("org.sojourn.site..")
          .layer("quality")
          .definedBy("org.sojourn.quality..")
          .layer("receipts")
          .definedBy("org.sojourn.receipts..")
          .layer("cli")
          .definedBy("org.sojourn.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("drafting")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("ingest")
          .mayOnlyBeAccessedByLayers("drafting", "cli")
          .whereLayer("transform")
          .mayOnlyBeAccessedByLayers("receipts", "cli")
          .whereLayer("receipts")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("reports")
          .mayOnlyBeAccessedByLayers("site", "cli")
          .whereLayer("site")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("quality")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("tables")
          .mayOnlyBeAccessedByLayers(
              "ingest", "transform", "reports", "quality", "receipts", "cli");

  @ArchTest
  static final ArchRule THE_SITE_READS_RESULTS_AND_WORDS_OF_REPORTS =
      noClasses()
          .that()
          .resideInAPackage("org.sojourn.site..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.sojourn.reports..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "org.sojourn.reports.results..", "org.sojourn.reports.words.."))));

  @ArchTest
  static final ArchRule NO_PACKAGE_CYCLES =
      slices().matching("org.sojourn.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule SPARK_HAS_ITS_ROOMS =
      noClasses()
          .that(DescribedPredicate.not(MAY_USE_SPARK))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark..");

  @ArchTest
  static final ArchRule CHARTS_HAVE_THEIR_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sojourn.reports.chart..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jfree..");

  @ArchTest
  static final ArchRule MARKDOWN_HAS_ITS_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sojourn.model.markdown..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.commonmark..");

  @ArchTest
  static final ArchRule PICTURES_HAVE_THEIR_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sojourn.reports.picture..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.batik..");

  @ArchTest
  static final ArchRule PDF_HAS_ITS_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sojourn.reports.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..", "de.rototor..");

  @ArchTest
  static final ArchRule STATISTICS_ARE_PURE =
      noClasses()
          .that()
          .resideInAnyPackage("org.sojourn.transform.stats..", "org.sojourn.transform.disclosure..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "java.io..", "java.nio.file..", "..tables..");

  @ArchTest
  static final ArchRule NO_CLOCK_OUTSIDE_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sojourn.cli..")
          .should()
          .callMethodWhere(
              target(owner(resideInAPackage("java.time.."))).and(target(nameMatching("now"))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callConstructor(java.util.Date.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(SimpleDateFormat.class);

  @ArchTest
  static final ArchRule NO_DEFAULT_LOCALE_OR_ZONE_OUTSIDE_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sojourn.cli..")
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase");

  @ArchTest
  static final ArchRule NO_CONSOLE_OUTSIDE_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.sojourn.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(PrintStream.class);

  @ArchTest
  static final ArchRule NO_BEAN_ENCODERS =
      noClasses().should().callMethod(Encoders.class, "bean", Class.class);
}
