package io.github.poasdk.model;

/** Who fulfils an order. */
public enum FulfillmentChannel {
    /** The merchant (merchant fulfilment network). */
    MFN,
    /** Amazon (Amazon fulfilment network, FBA). */
    AFN
}
