package com.example.house;

import io.github.poasdk.model.PlanOfAction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

/** What the house keeps of a case: a type of its own around a plan. */
record CaseFile(@NotBlank String number, @Valid PlanOfAction plan) {}
