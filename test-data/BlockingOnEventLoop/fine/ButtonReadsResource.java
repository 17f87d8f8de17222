import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Properties;
import javax.swing.JButton;
import javax.swing.JLabel;

final class ButtonReadsResource {
  JButton button(JLabel label) {
    JButton button = new JButton("Load");
    button.addActionListener(
        event -> {
          URL page = ButtonReadsResource.class.getResource("help.properties");
          try (InputStream in = page.openStream()) {
            Properties texts = new Properties();
            texts.load(in);
            label.setText(texts.getProperty("help"));
          } catch (IOException e) {
            label.setText(e.getMessage());
          }
        });
    return button;
  }
}
