package com.example.desk;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.Valid;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlanController {

    /** Takes whatever is well formed. */
    @PostMapping("/drafts")
    PlanOfAction draft(@Valid @RequestBody PlanOfAction plan) {
        return plan;
    }

    /** Takes what can be submitted. */
    @PostMapping("/submissions")
    PlanOfAction submission(@Validated(Submission.class) @RequestBody PlanOfAction plan) {
        return plan;
    }
}
