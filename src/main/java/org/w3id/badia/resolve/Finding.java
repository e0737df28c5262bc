package org.w3id.badia.resolve;

/**
 * What one aspect of two events says about their being one.
 *
 * @param points for it, or against it if negative
 * @param excludes whether they cannot be one
 * @param reason in words, empty where the aspect says nothing
 */
record Finding(double points, boolean excludes, String reason) {
  static final Finding NOTHING = new Finding(0, false, "");

  static Finding of(double points, String reason) {
    return new Finding(points, false, reason);
  }

  static Finding excluded(String reason) {
    return new Finding(0, true, reason);
  }
}
