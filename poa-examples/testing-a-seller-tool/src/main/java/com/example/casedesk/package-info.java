/** The tool of a support desk for sellers, which embeds the SDK as anybody else's program would. */
@NullMarked
package com.example.casedesk;

import org.jspecify.annotations.NullMarked;
