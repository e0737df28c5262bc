/** The pages that people read: what stands on them and how it becomes HTML. */
package org.w3id.badia.web.page;
