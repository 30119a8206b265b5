/** Keeps plans with a mapper of Jackson 2, where Jackson 3 is not there; start with {@link com.example.archive.PlanArchive}. */
package com.example.archive;
