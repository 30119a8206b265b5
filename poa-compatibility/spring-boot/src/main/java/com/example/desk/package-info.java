/** A web application that takes plans, for both generations of Spring Boot; start with {@link com.example.desk.PlanController}. */
package com.example.desk;
