import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionAdapter;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What takes time happens elsewhere; the display only shows what came of it. */
final class ShellShowsStatus {
  private final Display display;
  private final Label status;

  ShellShowsStatus(Display display, Shell shell, BlockingQueue<String> answers) {
    this.display = display;
    status = new Label(shell, SWT.NONE);
    Button ask = new Button(shell, SWT.PUSH);
    ask.addSelectionListener(
        new SelectionAdapter() {
          @Override
          public void widgetSelected(SelectionEvent event) {
            String answer = answers.poll();
            status.setText(answer == null ? "" : answer);
          }
        });
  }

  void show(CompletableFuture<String> build) {
    String result = build.join();
    display.asyncExec(() -> status.setText(result));
  }

  void showLater(CompletableFuture<String> tests, Future<String> coverage) {
    tests.thenAcceptAsync(
        result -> {
          if (coverage.isDone()) {
            display.asyncExec(() -> status.setText(result));
          }
        },
        display::asyncExec);
  }
}
