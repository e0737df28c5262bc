/** Days, dates and spans of time, resolved against the day of publication. */
package org.w3id.badia.extract.time;
