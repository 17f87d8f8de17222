import java.io.IOException;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

final class ProcessOnUiThread {
  void show(JLabel label) {
    SwingUtilities.invokeLater(
        () -> {
          try {
            // BUG: Diagnostic contains: ProcessBuilder.start blocks the Swing user-interface thread
            int code = new ProcessBuilder("make", "all").start().waitFor();
            label.setText(code == 0 ? "done" : "failed");
          } catch (IOException e) {
            label.setText(e.getMessage());
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
