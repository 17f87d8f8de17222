package io.github.futureproof.standalone;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives each finding a fingerprint that stays when other lines come, go or move, and when the line
 * itself is only spaced differently: made of the check, the file's name, the member and the line's
 * text, and of the number among those that have all this in common.
 */
final class Fingerprints {
  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * The next finding's fingerprint.
   *
   * @param file its name as {@link Base} has it
   * @param line the text of the line
   */
  String next(String check, String file, String member, String line) {
    String key = String.join("\0", check, file, member, line.replaceAll("\\s+", ""));
    int number = seen.merge(key, 1, Integer::sum);
    byte[] hash = sha256().digest((key + "\0" + number).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
