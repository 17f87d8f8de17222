package io.github.futureproof.standalone;

import io.github.futureproof.standalone.report.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scripts that complete the command's options, checks and files in a shell. */
final class Completion {
  private static final Pattern LINE = Pattern.compile("  (--\\S.*?)(?:  +(\\S.*))?");
  private static final Pattern OPTION = Pattern.compile("(--[a-z-]+)((?: [^ ,-][^ ]*?)?)(?=,|$)");

  private static final String CHECKS = "checks";
  private static final String SEVERITY = "severity";
  private static final String REPORT = "report";
  private static final String PATHS = "paths";
  private static final String FILE = "file";
  private static final String ANY = "any";
  private static final String NONE = "";

  /** What the values are of options whose help alone does not say it. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("--checks", CHECKS),
          Map.entry("--explain", CHECKS),
          Map.entry("--severity", SEVERITY),
          Map.entry("--report", REPORT),
          Map.entry("--fail-on", "error warning never"),
          Map.entry("--completion", words(Shell.values())),
          Map.entry("--classpath", PATHS),
          Map.entry("--source-path", PATHS),
          Map.entry("--processor-path", PATHS),
          Map.entry("--config", FILE),
          Map.entry("--facts", FILE),
          Map.entry("--baseline", FILE),
          Map.entry("--context", FILE),
          Map.entry("--why", FILE));

  /** The shells. */
  enum Shell {
    BASH,
    ZSH,
    FISH;

    /**
     * A shell by its name.
     *
     * @throws BadInput when there is none of that name
     */
    static Shell parse(String word) throws BadInput {
      try {
        return valueOf(word.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new BadInput("--completion " + word + ": expected bash, zsh or fish");
      }
    }

    /**
     * The script.
     *
     * @param help what {@code --help} prints, from which the options come
     * @param checks the names of the checks
     */
    String script(String help, List<String> checks) {
      List<Option> options = options(help);
      return switch (this) {
        case BASH -> bash(options, checks);
        case ZSH -> zsh(options, checks);
        case FISH -> fish(options, checks);
      };
    }
  }

  /**
   * An option.
   *
   * @param value what its value is: one of the words above, or all the words it can be
   * @param help what it does; empty where it shares its line with others
   */
  record Option(String name, String value, String help) {}

  private Completion() {}

  /** Reads the options off the help. */
  static List<Option> options(String help) {
    List<Option> options = new ArrayList<>();
    for (String line : help.lines().toList()) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        continue;
      }
      Matcher each = OPTION.matcher(parts.group(1));
      while (each.find()) {
        String value = each.group(2).isEmpty() ? NONE : ANY;
        options.add(
            new Option(
                each.group(1),
                VALUES.getOrDefault(each.group(1), value),
                parts.group(2) == null ? "" : parts.group(2)));
      }
    }
    return options;
  }

  private static String words(Enum<?>[] values) {
    return Stream.of(values)
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static String named(List<Option> options, String value) {
    return options.stream()
        .filter(option -> option.value().equals(value))
        .map(Option::name)
        .collect(Collectors.joining("|"));
  }

  private static boolean isWords(Option option) {
    return option.value().indexOf(' ') > 0;
  }

  private static String bash(List<Option> options, List<String> checks) {
    String some =
        options.stream()
            .filter(Completion::isWords)
            .map(
                option ->
                    "    " + option.name() + ") _futureproof_words '" + option.value() + "' ;;\n")
            .collect(Collectors.joining());
    return """
    # bash completion of futureproof: source <(futureproof --completion bash)
    _futureproof_add() {
      local each
      while IFS= read -r each; do COMPREPLY+=("$head$each$tail"); done
    }

    _futureproof_words() {
      _futureproof_add < <(compgen -W "$1" -- "$value")
    }

    _futureproof_files() {
      compopt -o filenames 2>/dev/null
      _futureproof_add < <(compgen -f -- "$value")
    }

    # Completes $value, the part of the word after $head.
    _futureproof_value() {
      local checks='@CHECKS@'
      case $1 in
        --check|@CHECKOPTIONS@)
          if [[ $value == *,* ]]; then
            head+=${value%,*}, value=${value##*,}
          fi
          case $value in
            [+-]*) head+=${value:0:1} value=${value:1} ;;
          esac
          _futureproof_words "$checks" ;;
        @SEVERITY@)
          if [[ $value == *=* ]]; then
            head+=${value%%=*}= value=${value#*=}
            _futureproof_words 'error warning off'
          else
            tail==
            _futureproof_words "$checks"
          fi ;;
        @REPORT@)
          if [[ $value == *=* ]]; then
            head+=${value%%=*}= value=${value#*=}
            _futureproof_files
          else
            tail==
            _futureproof_words '@KINDS@'
          fi ;;
        @PATHS@)
          if [[ $value == *:* ]]; then
            head+=${value%:*}: value=${value##*:}
          fi
          _futureproof_files ;;
        @FILES@) _futureproof_files ;;
    @SOME@    @ANY@) ;;
        *) return 1 ;;
      esac
    }

    _futureproof() {
      # bash takes words apart at = and :, which belong to them here.
      local line=${COMP_LINE:0:COMP_POINT} head= tail= each
      local word=${line##*[[:space:]]}
      local value=$word rest=${line%"$word"}
      rest=${rest%"${rest##*[![:space:]]}"}
      COMPREPLY=()
      if [[ $word == --*=* ]]; then
        head=${word%%=*}= value=${word#*=}
        _futureproof_value "${word%%=*}"
      elif ! _futureproof_value "${rest##*[[:space:]]}"; then
        case $word in
          -*) _futureproof_words '@OPTIONS@' ;;
          @*) head=@ value=${word#@}; _futureproof_files ;;
          *)
            compopt -o filenames 2>/dev/null
            _futureproof_add < <(compgen -d -- "$value"; compgen -f -X '!*.java' -- "$value") ;;
        esac
      fi
      # It replaces the last of its own words only.
      local kept=${word%"${word##*["${COMP_WORDBREAKS//[!=:]/}"]}"}
      for each in "${!COMPREPLY[@]}"; do
        [[ -z $kept ]] || COMPREPLY[each]=${COMPREPLY[each]#"$kept"}
        [[ ${COMPREPLY[each]} != *= ]] || compopt -o nospace 2>/dev/null
      done
    }

    complete -F _futureproof futureproof
    """
        .replace("@CHECKS@", String.join(" ", checks))
        .replace("@CHECKOPTIONS@", named(options, CHECKS))
        .replace("@SEVERITY@", named(options, SEVERITY))
        .replace("@REPORT@", named(options, REPORT))
        .replace("@KINDS@", words(Format.values()))
        .replace("@PATHS@", "-cp|" + named(options, PATHS))
        .replace("@FILES@", named(options, FILE))
        .replace("@SOME@", some)
        .replace("@ANY@", named(options, ANY))
        .replace("@OPTIONS@", options.stream().map(Option::name).collect(Collectors.joining(" ")));
  }

  private static String zsh(List<Option> options, List<String> checks) {
    StringBuilder script = new StringBuilder();
    script
        .append("#compdef futureproof\n")
        .append("# zsh completion of futureproof: source <(futureproof --completion zsh)\n")
        .append("_futureproof_checks() { compset -P '*,'; compset -P '[+-]'; compadd -S '' -- ")
        .append(String.join(" ", checks))
        .append(" }\n")
        .append("_futureproof_severity() {\n  if compset -P '*='; then compadd error warning off\n")
        .append("  else compadd -S '=' -- ")
        .append(String.join(" ", checks))
        .append("; fi\n}\n")
        .append("_futureproof_report() {\n  if compset -P '*='; then _files\n")
        .append("  else compadd -S '=' -- ")
        .append(words(Format.values()))
        .append("; fi\n}\n")
        .append("_futureproof_paths() { compset -P '*:'; _files }\n")
        .append("_futureproof() {\n  _arguments \\\n");
    for (Option option : options) {
      String help = option.help().replaceAll("([\\[\\]:\\\\])", "\\\\$1").replace("'", "'\\''");
      boolean valued = !option.value().isEmpty();
      script
          .append("    '*")
          .append(option.name())
          .append(valued ? "=" : "")
          .append(help.isEmpty() ? "" : "[" + help + "]");
      if (valued) {
        script.append(":value:").append(zshValue(option));
      }
      script.append("' \\\n");
    }
    return script
        .append("    '*:source:_files -g \"*.java(-.) *(-/)\"'\n}\n")
        .append("if [[ $funcstack[1] == _futureproof ]]; then _futureproof \"$@\"\n")
        .append("else compdef _futureproof futureproof; fi\n")
        .toString();
  }

  private static String zshValue(Option option) {
    if (isWords(option)) {
      return "(" + option.value() + ")";
    }
    return switch (option.value()) {
      case CHECKS, SEVERITY, REPORT, PATHS -> "_futureproof_" + option.value();
      case FILE -> "_files";
      default -> "";
    };
  }

  private static String fish(List<Option> options, List<String> checks) {
    StringBuilder script =
        new StringBuilder(
            "# fish completion of futureproof: futureproof --completion fish | source\n");
    for (Option option : options) {
      script.append("complete -c futureproof -l ").append(option.name().substring(2));
      if (isWords(option)) {
        script.append(" -x -a '").append(option.value()).append("'");
      } else {
        script.append(
            switch (option.value()) {
              case NONE -> "";
              case CHECKS -> " -x -a '" + String.join(" ", checks) + "'";
              case SEVERITY -> " -x -a '" + String.join("= ", checks) + "='";
              case REPORT -> " -r -a '" + words(Format.values()).replace(" ", "= ") + "='";
              case ANY -> " -x";
              default -> " -r";
            });
      }
      if (!option.help().isEmpty()) {
        script.append(" -d '").append(option.help().replace("'", "\\'")).append("'");
      }
      script.append('\n');
    }
    return script.toString();
  }
}
