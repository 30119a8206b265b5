package io.github.poasdk.validation.prose;

/** Who does what a clause says. */
enum Subject {
    SELLER,
    CUSTOMER,
    AMAZON,
    /** Suppliers, carriers, employees, competitors. */
    THIRD
}
