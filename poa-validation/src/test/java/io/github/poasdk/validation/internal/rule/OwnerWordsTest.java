package io.github.poasdk.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we",
                "We",
                "  the team ",
                "Our Team",
                "THE WHOLE TEAM.",
                "everyone",
                "all",
                "all of us",
                "All staff",
                "Management",
                "the management team",
                "TBD",
                "t.b.d.",
                "N/A",
                "n. a.",
                "-",
                "\u2014",
                "...",
                "???",
                "\ud83d\ude00",
                "We / the team",
                "Management, staff",
                "(TBD)",
                "\uff34\uff22\uff24",
                "wir alle",
                "Das gesamte Team",
                "GESCHÄFTSFÜHRUNG",
                "beschaftigte",
                "k. A.",
                "N.N.",
                "l'équipe",
                "L\u2019ensemble de l\u2019equipe",
                "tout le monde",
                "Nous-mêmes",
                "à définir",
                "il nostro team",
                "Tutti",
                "l'azienda",
                "da definire",
                "nuestro equipo",
                "Todo el personal",
                "por definir",
                "私たち",
                "弊社チーム",
                "ﾁｰﾑ",
                "全 員",
                "担当者",
                "未定",
                "我们",
                "我们的团队",
                "全体员工。",
                "待定",
                "管理层"
            })
    void nobody_in_particular(String role) {
        assertThat(OwnerWords.meanNobody(role)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warehouse team lead",
                "Team lead",
                "Quality manager",
                "Manager",
                "Owner",
                "Managing director",
                "Head of IT",
                "IT",
                "HR",
                "CEO",
                "A",
                "Customer service team",
                "Staff trainer",
                "All-round technician",
                "Management accountant",
                "we / warehouse manager",
                "Shift lead, team",
                "Teamleitung Lager",
                "Geschäftsführerin",
                "Leiter Einkauf",
                "Responsable qualité",
                "Chef d'équipe",
                "Directeur de la logistique",
                "Responsabile del magazzino",
                "Capo squadra",
                "Jefe de equipo",
                "Encargada de almacén",
                "倉庫責任者",
                "品質管理部長",
                "チームリーダー",
                "仓库主管",
                "品质经理",
                "团队负责人",
                "مدير المستودع",
                "4711"
            })
    void a_role(String role) {
        assertThat(OwnerWords.meanNobody(role)).isFalse();
    }
}
