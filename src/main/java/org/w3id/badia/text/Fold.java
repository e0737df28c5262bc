package org.w3id.badia.text;

import java.text.Normalizer;

/**
 * One way in which spellings of the same word differ, and the form that stands for all. Letters are
 * written as code points: many of them look alike.
 */
public enum Fold {
  /** Vowel signs, tanwin, shadda, sukun, dagger alef and Quranic marks are dropped. */
  DIACRITICS {
    @Override
    boolean takes(int c) {
      int type = Character.getType(c);
      return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    @Override
    String form(int c) {
      return "";
    }
  },
  /** The stretching line is dropped: لـ is ل. */
  TATWEEL {
    @Override
    boolean takes(int c) {
      return c == 0x0640;
    }

    @Override
    String form(int c) {
      return "";
    }
  },
  /** Zero-width joiners and spaces, bidirectional controls and soft hyphens are dropped. */
  INVISIBLE {
    @Override
    boolean takes(int c) {
      return c == 0x00AD || Character.getType(c) == Character.FORMAT;
    }

    @Override
    String form(int c) {
      return "";
    }
  },
  /** أ إ آ ٱ are ا. */
  ALEF {
    @Override
    boolean takes(int c) {
      return among(c, "\u0622\u0623\u0625\u0671\u0672\u0673\u0675");
    }

    @Override
    String form(int c) {
      return "\u0627";
    }
  },
  /** ى is ي. */
  YEH {
    @Override
    boolean takes(int c) {
      return c == 0x0649;
    }

    @Override
    String form(int c) {
      return "\u064A";
    }
  },
  /** ة is ه. */
  TEH_MARBUTA {
    @Override
    boolean takes(int c) {
      return c == 0x0629;
    }

    @Override
    String form(int c) {
      return "\u0647";
    }
  },
  /**
   * ؤ and ئ are ء, so that the seat, which changes with case and school (مسؤول and مسئول, أعضاؤه
   * and أعضائه), does not part one word.
   */
  SEATED_HAMZA {
    @Override
    boolean takes(int c) {
      return c == 0x0624 || c == 0x0626;
    }

    @Override
    String form(int c) {
      return "\u0621";
    }
  },
  /** Persian, Urdu and Kurdish letters become the Arabic letter that Arabic papers write. */
  PERSIAN_LETTERS {
    @Override
    boolean takes(int c) {
      return c >= 0x067E && c <= 0x06D5 && PERSIAN.indexOf(c) >= 0;
    }

    @Override
    String form(int c) {
      return ARABIC.substring(PERSIAN.indexOf(c), PERSIAN.indexOf(c) + 1);
    }
  },
  /** Letters encoded by their shape (ﻻ, ﷲ) become plain letters. */
  PRESENTATION_FORMS {
    @Override
    boolean takes(int c) {
      return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
    }

    @Override
    String form(int c) {
      String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      return plain.codePointAt(0) == c ? plain : Folding.fold(plain.strip());
    }
  },
  /** Double quotes of every school, reversed ones too, are {@code "}; single ones {@code '}. */
  QUOTES {
    @Override
    boolean takes(int c) {
      return among(c, DOUBLE_QUOTES) || among(c, SINGLE_QUOTES);
    }

    @Override
    String form(int c) {
      return among(c, DOUBLE_QUOTES) ? "\"" : "'";
    }
  },
  /** Eastern and other digits are 0 to 9, their separators a comma and a point. */
  DIGITS {
    @Override
    boolean takes(int c) {
      return Character.isDigit(c) || c == 0x066A || c == 0x066B || c == 0x066C;
    }

    @Override
    String form(int c) {
      return switch (c) {
        case 0x066A -> "%";
        case 0x066B -> ".";
        case 0x066C -> ",";
        default -> Integer.toString(Character.digit(c, 10));
      };
    }
  },
  /** Arabic comma, semicolon, question mark, dashes and the ellipsis become their ASCII kin. */
  PUNCTUATION {
    @Override
    boolean takes(int c) {
      return c == 0x2026 || c == 0x06D4 || PUNCTUATION_FROM.indexOf(c) >= 0;
    }

    @Override
    String form(int c) {
      if (c == 0x2026) {
        return "...";
      }
      int at = PUNCTUATION_FROM.indexOf(c);
      return at < 0 ? "." : PUNCTUATION_TO.substring(at, at + 1);
    }
  },
  /** Every kind of space is a space. */
  SPACES {
    @Override
    boolean takes(int c) {
      return Character.isSpaceChar(c);
    }

    @Override
    String form(int c) {
      return " ";
    }
  },
  /** Latin letters lose case and accents. */
  LATIN {
    @Override
    boolean takes(int c) {
      return Character.isLetter(c) && c < 0x0600 || c >= 0x1E00 && c <= 0x1EFF;
    }

    @Override
    String form(int c) {
      String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      return Character.toString(Character.toLowerCase(apart.codePointAt(0)));
    }
  };

  /** peh, tcheh, jeh, veh, qaf with three dots, keheh, gaf, ng, noon ghunna, heh variants, yehs. */
  private static final String PERSIAN =
      "\u067E\u0686\u0698\u06A4\u06A8\u06A9\u06AF\u06AD\u06BA\u06BE\u06C0\u06C1\u06C3\u06D5"
          + "\u06CC\u06CD\u06D0\u06D2\u06D3\u06C6\u06C7\u06CB";

  private static final String ARABIC =
      "\u0628\u062C\u0632\u0641\u0642\u0643\u0643\u0643\u0646\u0647\u0647\u0647\u0647\u0647"
          + "\u064A\u064A\u064A\u064A\u064A\u0648\u0648\u0648";

  private static final String DOUBLE_QUOTES =
      "\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u2036\u300C\u300D\uFF02\u301D\u301E\u301F";
  private static final String SINGLE_QUOTES =
      "\u2018\u2019\u201A\u201B\u2032\u2035\u2039\u203A\u00B4";
  private static final String PUNCTUATION_FROM =
      "\u060C\u061B\u061F\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
  private static final String PUNCTUATION_TO = ",;?----------";
  private static final Fold[] ALL = values();
  private static final int FIRST_ARABIC = 0x0600;
  private static final int LAST_ARABIC = 0x06FF;

  abstract boolean takes(int c);

  abstract String form(int c);

  private static boolean among(int c, String letters) {
    return letters.indexOf(c) >= 0;
  }

  /** The folded form of one code point. */
  static void applyAll(int c, StringBuilder out) {
    if (c >= 0x0627 && c <= 0x0648 && c != 0x0629 && c != 0x0640) {
      out.append((char) c);
      return;
    }
    if (c >= FIRST_ARABIC && c <= LAST_ARABIC) {
      out.append(Known.FORMS[c - FIRST_ARABIC]);
    } else {
      out.append(fold(c));
    }
  }

  private static String fold(int c) {
    for (Fold fold : ALL) {
      if (fold.takes(c)) {
        return fold.form(c);
      }
    }
    return Character.toString(c);
  }

  /** The folded forms of the Arabic block, which nearly all letters are of. */
  private static final class Known {
    private static final String[] FORMS = new String[LAST_ARABIC - FIRST_ARABIC + 1];

    static {
      for (int c = FIRST_ARABIC; c <= LAST_ARABIC; c++) {
        FORMS[c - FIRST_ARABIC] = fold(c);
      }
    }
  }

  /** The letter that a base letter and a hamza mark make together. */
  static int seatedHamza(int base) {
    return switch (base) {
      case 0x0648 -> 0x0624;
      case 0x064A, 0x0649, 0x06CC -> 0x0626;
      default -> base;
    };
  }
}
