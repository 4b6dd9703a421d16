package org.yinuo.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.organization.Login;
import org.yinuo.localstack.demo.organization.Placement;
import org.yinuo.localstack.demo.organization.Unit;
import org.yinuo.localstack.demo.organization.UnitKind;

class NetworkTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

    private final DemoNetwork network = network(Seed.USUAL);

    @Test
    void theSameSeedAndMomentGiveTheSameNetwork() {
        assertThat(digest(network(Seed.USUAL))).isEqualTo(digest(network));
        assertThat(digest(network(new Seed(7)))).isNotEqualTo(digest(network));
    }

    @Test
    void everyKindOfUnitIsThereAndSomeAreClosed() {
        var kinds = EnumSet.noneOf(UnitKind.class);
        units().forEach(unit -> kinds.add(unit.kind()));

        assertThat(units()).hasSize(400);
        assertThat(kinds).containsExactlyInAnyOrder(UnitKind.values());
        assertThat(units()).anyMatch(Unit::closed);
        assertThat(units()).anyMatch(unit -> !unit.marketDays().isEmpty());
    }

    @Test
    void aPathIsTheParentsPathAndTheOwnLabelAndNoCodeComesTwice() {
        var codes = new HashSet<String>();
        for (var unit : units()) {
            assertThat(codes.add(unit.code())).isTrue();
            int parent = network.units().tree().parent(unit.index());
            var before = parent < 0 ? "" : network.units().tree().path(parent) + ".";
            assertThat(unit.path()).isEqualTo(before + (unit.index() + 1));
            assertThat(parent).isLessThan(unit.index());
        }
    }

    @Test
    void everyLoginHasItsSeatOnOneLineFromTheRootToAnOutlet() {
        var tree = network.units().tree();
        var placement = new Placement(tree);
        int clerk = placement.unitOf(Login.CLERK);

        assertThat(tree.kind(clerk)).isEqualTo(UnitKind.OUTLET);
        assertThat(placement.unitOf(Login.BRANCH_MANAGER)).isEqualTo(tree.parent(clerk));
        assertThat(placement.unitOf(Login.COUNTY_MANAGER)).isEqualTo(tree.nearest(clerk, UnitKind.COUNTY));
        assertThat(placement.unitOf(Login.INSPECTOR_OF_CITY)).isEqualTo(tree.nearest(clerk, UnitKind.CITY));
        assertThat(placement.unitOf(Login.PROVINCE_MANAGER)).isEqualTo(tree.nearest(clerk, UnitKind.PROVINCE));
        assertThat(placement.unitOf(Login.GROUP_MANAGER)).isZero();
        assertThat(tree.nearest(placement.unitOf(Login.CLERK2), UnitKind.PROVINCE))
                .isNotEqualTo(tree.nearest(clerk, UnitKind.PROVINCE));
        for (var login : Login.values()) {
            int unit = placement.unitOf(login);
            var member = network.staffing().member(network.staffing().holderOf(login), unit);
            assertThat(member.account()).isEqualTo(login.account());
        }
    }

    @Test
    void aNetworkWithoutSeatsForTheLoginsIsRefused() {
        assertThatThrownBy(() -> new DemoNetwork(new NetworkSize(400, 30, 0, 0), Seed.USUAL, NOON))
                .hasMessageContaining("Too few staff");
    }

    @Test
    void largerNetworksKeepTheirShape() {
        var tree = new DemoNetwork(new NetworkSize(20_000, 30_000, 0, 0), Seed.USUAL, NOON)
                .units()
                .tree();

        assertThat(tree.size()).isEqualTo(20_000);
        assertThat(tree.ofKind(UnitKind.PROVINCE)).hasSize(31);
        assertThat(tree.ofKind(UnitKind.CITY)).hasSizeBetween(335, 341);
        assertThat(tree.ofKind(UnitKind.STATION).length).isGreaterThan(tree.ofKind(UnitKind.OUTLET).length);
    }

    @Test
    void theFilesForTheImportHaveALineForEachAndNoFieldTooMany(@TempDir Path folder) throws IOException {
        var files = new CsvFiles(network);

        files.writeUnits(folder.resolve("units.csv"));
        files.writeStaff(folder.resolve("staff.csv"));

        assertThat(Files.readAllLines(folder.resolve("units.csv")))
                .hasSize(401)
                .allMatch(line -> line.split(",", -1).length == 14);
        assertThat(Files.readAllLines(folder.resolve("staff.csv")))
                .hasSize(1_501)
                .allMatch(line -> line.split(",", -1).length == 8);
    }

    private List<Unit> units() {
        return IntStream.range(0, network.units().tree().size())
                .mapToObj(network.units()::unit)
                .toList();
    }

    private static DemoNetwork network(Seed seed) {
        return new DemoNetwork(NetworkSize.DEMONSTRATION, seed, NOON);
    }

    private static long digest(DemoNetwork network) {
        var digest = new long[1];
        for (int unit = 0; unit < network.units().tree().size(); unit++) {
            digest[0] = digest[0] * 31 + network.units().unit(unit).toString().hashCode();
            int first = network.staffing().first(unit);
            for (int index = first; index < first + network.staffing().count(unit); index++) {
                var member = network.staffing().member(index, unit);
                digest[0] = digest[0] * 31 + member.toString().hashCode();
            }
        }
        network.cases(RulesOfAnyNetwork.RULES)
                .forEach(each -> digest[0] = digest[0] * 31 + each.toString().hashCode());
        return digest[0];
    }
}
