/**
 * Generated and invented leads for jqwik properties, and the laws that a host's own parts must
 * keep.
 *
 * <p>With this artifact among the test dependencies, a property asks for what it needs by type:
 *
 * <pre>{@code
 * @Property
 * void everyLeadIsCalled(@ForAll Lead lead) { … }
 * }</pre>
 *
 * <p>Start with {@link org.leadroad.core.testkit.LeadArbitraries} to compose generated values, with
 * {@link org.leadroad.core.testkit.Fixture} for invented people where a mock would stand, and with
 * {@link org.leadroad.core.testkit.ReaderContract} and {@link
 * org.leadroad.core.testkit.VerificationStrategyContract} to hold your own parts to the laws.
 *
 * <p>A program that is itself a module needs nothing more; its tests then see the kit on the class
 * path. To see it as a module, a descriptor among the tests names both: {@code open module
 * com.example.crm { requires net.jqwik; requires org.leadroad.core.testkit; }}.
 */
@NullMarked
package org.leadroad.core.testkit;

import org.jspecify.annotations.NullMarked;
