import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Properties;
import javax.swing.JButton;
import javax.swing.JLabel;

final class ButtonReadsResource {
  JButton button(String site, JLabel label) {
    JButton button = new JButton("Load");
    // BUG: Diagnostic contains: URL.openStream blocks the Swing user-interface thread
    button.addActionListener(event -> load(site, label));
    return button;
  }

  private static void load(String site, JLabel label) {
    try {
      URL page = new URL(site + "/help.properties");
      try (InputStream in = page.openStream()) {
        Properties texts = new Properties();
        texts.load(in);
        label.setText(texts.getProperty("help"));
      }
    } catch (MalformedURLException e) {
      label.setText(site);
    } catch (IOException e) {
      label.setText(e.getMessage());
    }
  }
}
