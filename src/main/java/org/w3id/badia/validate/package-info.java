/** What a graph is held to before it is kept: shapes, and the words at their offsets. */
package org.w3id.badia.validate;
