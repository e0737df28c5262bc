package org.w3id.badia.cli;

public final class Badia {
  public static void main(String[] a) {}
}
