/** Whether what different reports tell is one and the same. */
package org.w3id.badia.resolve;
