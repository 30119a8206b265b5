/** A named module that has plans in a type of its own; start with {@link com.example.house.House}. */
package com.example.house;
