package io.github.poasdk.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFieldsTest {

    @Test
    void a_member_of_the_report_names_its_metric_and_issues() {
        assertThat(ReportFields.find("productConditionCustomerComplaints")).hasValueSatisfying(field -> {
            assertThat(field.metric()).hasValue(MetricKind.POLICY_COMPLAINTS);
            assertThat(field.issueTypes()).containsExactly(IssueType.USED_SOLD_AS_NEW, IssueType.NOT_AS_DESCRIBED);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "prefulfillmentCancelRate, preFulfillmentCancellationRate",
        "warningState, warningStates",
        "documentRequest, documentRequests",
        "lateShipmentRateList, lateShipmentRate"
    })
    void aliases_are_known(String alias, String name) {
        assertThat(ReportFields.find(alias)).isEqualTo(ReportFields.find(name)).isPresent();
    }

    @Test
    void members_without_a_metric_or_without_an_issue_are_members() {
        assertThat(ReportFields.find("accountStatuses"))
                .hasValueSatisfying(field -> assertThat(field.metric()).isEmpty());
        assertThat(ReportFields.find("accountHealthRating"))
                .hasValueSatisfying(field -> assertThat(field.issueTypes()).isEmpty());
    }

    @Test
    void every_member_of_amazons_schema_is_there_once() {
        assertThat(ReportFields.all())
                .extracting(ReportField::name)
                .doesNotHaveDuplicates()
                .contains(
                        "lateShipmentRate",
                        "invoiceDefectRate",
                        "orderDefectRate",
                        "onTimeDeliveryRate",
                        "validTrackingRate",
                        "preFulfillmentCancellationRate",
                        "warningStates",
                        "accountHealthRating",
                        "listingPolicyViolations",
                        "productAuthenticityCustomerComplaints",
                        "productConditionCustomerComplaints",
                        "productSafetyCustomerComplaints",
                        "receivedIntellectualPropertyComplaints",
                        "restrictedProductPolicyViolations",
                        "suspectedIntellectualPropertyViolations",
                        "foodAndProductSafetyIssues",
                        "otherPolicyViolations",
                        "documentRequests");
    }

    @Test
    void a_name_that_is_not_known_is_not_found() {
        assertThat(ReportFields.find("nothing")).isEmpty();
    }
}
