/** Stores plans with a mapper of Jackson 2; start with {@link com.example.store.PlanStore}. */
package com.example.store;
