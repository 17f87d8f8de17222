import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javafx.application.Application;
import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

final class PreviewButton extends Application {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Label preview = new Label();

  @Override
  public void start(Stage stage) {
    Button load = new Button("Load");
    // BUG: Diagnostic contains: runs on: JavaFX user-interface thread ... HttpClient.send
    load.setOnAction(event -> preview.setText(fetch("https://example.org/latest")));
    stage.setScene(new Scene(new VBox(load, preview)));
    stage.show();
  }

  @FXML
  void refresh() {
    Task<String> task =
        new Task<>() {
          @Override
          protected String call() {
            return fetch("https://example.org/newest");
          }

          @Override
          protected void failed() {
            // BUG: Diagnostic contains: Thread.sleep blocks the JavaFX user-interface thread
            pause();
            refresh();
          }
        };
    task.setOnSucceeded(event -> preview.setText(task.getValue()));
    new Thread(task).start();
  }

  private String fetch(String address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (Exception e) {
      return e.getMessage();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(2_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
