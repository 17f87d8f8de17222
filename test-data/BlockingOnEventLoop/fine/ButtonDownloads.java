import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingWorker;

final class ButtonDownloads {
  JButton button(URL page, JLabel label) {
    JButton button = new JButton("Load");
    button.addActionListener(event -> new Download(page, label).execute());
    return button;
  }

  private static final class Download extends SwingWorker<Integer, Void> {
    private final URL page;
    private final JLabel label;

    Download(URL page, JLabel label) {
      this.page = page;
      this.label = label;
    }

    @Override
    protected Integer doInBackground() throws IOException {
      try (InputStream in = page.openStream()) {
        return in.readAllBytes().length;
      }
    }

    @Override
    protected void done() {
      try {
        label.setText(get() + " bytes");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException e) {
        label.setText(e.getMessage());
      }
    }
  }
}
