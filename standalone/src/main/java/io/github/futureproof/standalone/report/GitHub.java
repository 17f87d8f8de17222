package io.github.futureproof.standalone.report;

import java.io.IOException;
import java.util.Locale;

/** Lines that GitHub's runner reads off the log of a step and shows beside the code. */
public final class GitHub {
  private GitHub() {}

  /** One line for each finding that counts. */
  public static void write(Report report, Appendable out) throws IOException {
    for (Finding finding : report.fresh()) {
      Place place = finding.place();
      out.append("::").append(command(finding.severity()));
      out.append(" file=").append(property(place.file()));
      out.append(",line=").append(Integer.toString(place.line()));
      if (place.column() > 0) {
        out.append(",col=").append(Integer.toString(place.column()));
      }
      out.append(",title=").append(property(finding.check()));
      out.append("::").append(data(finding.message())).append('\n');
    }
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.name().toLowerCase(Locale.ROOT);
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
