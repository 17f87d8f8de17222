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
            try {
              // BUG: Diagnostic contains: BlockingQueue.take blocks the SWT user-interface thread
              status.setText(answers.take());
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        });
  }

  void show(CompletableFuture<String> build) {
    // BUG: Diagnostic contains: SWT user-interface thread, lambda passed to Display#asyncExec
    display.asyncExec(() -> status.setText(build.join()));
  }

  void showLater(CompletableFuture<String> tests, Future<String> coverage) {
    tests.thenAcceptAsync(
        result -> {
          try {
            // BUG: Diagnostic contains: Future.get blocks the SWT user-interface thread
            status.setText(result + coverage.get());
          } catch (Exception e) {
            status.setText(e.getMessage());
          }
        },
        display::asyncExec);
  }
}
