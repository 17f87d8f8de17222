import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.swing.JButton;
import javax.swing.JLabel;

final class ButtonDownloads {
  JButton button(URL page, JLabel label) {
    JButton button = new JButton("Load");
    button.addActionListener(
        event -> {
          // BUG: Diagnostic contains: URL.openStream blocks the Swing user-interface thread
          try (InputStream in = page.openStream()) {
            label.setText(in.readAllBytes().length + " bytes");
          } catch (IOException e) {
            label.setText(e.getMessage());
          }
        });
    return button;
  }
}
