package se.stegvis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import io.micronaut.http.annotation.Controller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.deltagare.Skydd;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.nns.Enkatsvar;

/** The map of the rooms, executable. */
class ArchitectureTest {

    private static final String[] CASE_WORK = {
        "..kontaktperson..",
        "..handlingsplan..",
        "..anteckning..",
        "..natverk..",
        "..skattning..",
        "..avslut..",
        "..efteravslut..",
        "..slutdokumentation..",
        "..uppfoljning..",
        "..nns..",
        "..valdsfragor.."
    };

    @Test
    void rooms_form_no_circles() {
        slices().matching("se.stegvis.(*)..").should().beFreeOfCycles().check(ProgramClasses.ALL);
    }

    @Test
    void the_platform_knows_no_feature() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..gemensamt..",
                        "..kryptering..",
                        "..atkomstlogg..",
                        "..behorighet..",
                        "..web..",
                        "..drift..",
                        "..installning..",
                        "..instrument..",
                        "..jobb..",
                        "..rapport..",
                        "..diagram..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..insats..",
                        "..medarbetare..",
                        "..session..",
                        "..skarm..",
                        "..konto..",
                        "..deltagare..",
                        "..dataskydd..",
                        "..samtycke..",
                        "..kontaktperson..",
                        "..remiss..",
                        "..handlingsplan..",
                        "..anteckning..",
                        "..natverk..",
                        "..skattning..",
                        "..avslut..",
                        "..efteravslut..",
                        "..slutdokumentation..",
                        "..uppfoljning..",
                        "..nns..",
                        "..valdsfragor..",
                        "..meddelande..",
                        "..oversikt..",
                        "..arbetslista..",
                        "..sammandrag..",
                        "..statistik..",
                        "..faststallande..",
                        "..datautbyte..",
                        "..nyckel..",
                        "..slapp..",
                        "..publicering..",
                        "..insatsregister..",
                        "..demo..")
                .check(ProgramClasses.ALL);
    }

    @Test
    void the_rooms_of_the_case_work_do_not_know_each_other() {
        slices().matching(
                        "se.stegvis.(kontaktperson|handlingsplan|anteckning|natverk|skattning|avslut|efteravslut|slutdokumentation|uppfoljning|nns|valdsfragor)..")
                .should()
                .notDependOnEachOther()
                .check(ProgramClasses.ALL);
    }

    /** But for the answers of nobody, whose rules of when they are shown stand once. */
    @Test
    void what_only_reads_uses_no_class_of_the_case_work() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..oversikt..",
                        "..arbetslista..",
                        "..sammandrag..",
                        "..statistik..",
                        "..faststallande..",
                        "..datautbyte..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(CASE_WORK).and(not(belongToAnyOf(Enkatsvar.class))))
                .check(ProgramClasses.ALL);
    }

    /** By construction, and not by care: what the federation is shown is made by rooms that cannot count anything else. */
    @Test
    void what_the_federation_reads_is_made_without_the_rooms_that_know_participants() {
        noClasses()
                .that()
                .resideInAnyPackage("..slapp..", "..nyckel..", "..insatsregister..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CASE_WORK)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..deltagare..",
                        "..remiss..",
                        "..samtycke..",
                        "..dataskydd..",
                        "..skarm..",
                        "..oversikt..",
                        "..arbetslista..",
                        "..sammandrag..",
                        "..statistik..",
                        "..faststallande..",
                        "..publicering..",
                        "..datautbyte..",
                        "..demo..")
                .check(ProgramClasses.ALL);
    }

    @Test
    void a_controller_is_nobodys_business() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(ProgramClasses.ALL);
    }

    @Test
    void a_repository_offers_only_what_it_lists() {
        classes()
                .that()
                .areAnnotatedWith(JdbcRepository.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .notBeAssignableTo(CrudRepository.class)
                .check(ProgramClasses.ALL);
    }

    @Test
    void there_is_one_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ProgramClasses.ALL);
    }

    /** A page gets a name through VisadPerson, which notes that it was shown. */
    @Test
    void a_view_never_holds_a_name_that_is_not_noted_as_shown() {
        noClasses()
                .that()
                .haveNameMatching(".*View(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Namn.class)
                .allowEmptyShould(false)
                .check(ProgramClasses.ALL);
    }

    /** A page gets a number or contact data through VisadUppgift, which knows whether it may be shown. */
    @Test
    void what_is_encrypted_is_opened_for_pages_by_the_room_that_holds_it() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..deltagare..", "..remiss..", "..datautbyte..", "..dataskydd..")
                .should()
                .callMethod(Skydd.class, "open", Skydd.Kolumn.class, Chiffer.class)
                .orShould()
                .callMethod(Skydd.class, "personnummer", Chiffer.class, LocalDate.class)
                .check(ProgramClasses.ALL);
    }

    @Test
    void templates_belong_to_the_page_layer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.jknack..")
                .check(ProgramClasses.ALL);
    }

    @Test
    void documents_are_made_in_one_room() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..rapport..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..")
                .check(ProgramClasses.ALL);
    }

    @Test
    void keys_stay_in_their_room() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..kryptering..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.crypto..")
                .check(ProgramClasses.ALL);
    }

    /** What is shown is decided by computation alone, so that it can be tried without a database. */
    @Test
    void the_disclosure_control_knows_nothing_but_counts() {
        classes()
                .that()
                .resideInAPackage("..rojandekontroll..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("..rojandekontroll..", "..gemensamt..", "java..", "org.jspecify..", "org.ojalgo..")
                .check(ProgramClasses.ALL);
    }

    /** Nobody else hangs on the library, so that it can be exchanged. */
    @Test
    void linear_programs_are_solved_in_one_class() {
        noClasses()
                .that()
                .doNotHaveSimpleName("OjalgoSolver")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ojalgo..")
                .check(ProgramClasses.ALL);
    }
}
