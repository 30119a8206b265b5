/** Shuts every way out of a JVM and notes who tries one; start with {@link com.example.offline.Doors}. */
package com.example.offline;
