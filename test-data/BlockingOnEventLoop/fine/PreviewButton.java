import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/** A task runs on a thread of its own; a pause is a transition. */
final class PreviewButton extends Application {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Label preview = new Label();

  @Override
  public void init() {
    preview.setText(fetch("https://example.org/first"));
  }

  @Override
  public void start(Stage stage) {
    Button load = new Button("Load");
    load.setOnAction(event -> refresh());
    stage.setOnHidden(event -> fetch("https://example.org/goodbye"));
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
            PauseTransition pause = new PauseTransition(Duration.seconds(2));
            pause.setOnFinished(event -> refresh());
            pause.play();
          }
        };
    task.setOnSucceeded(event -> preview.setText(task.getValue()));
    new Thread(task).start();
  }

  void poll() {
    String latest = fetch("https://example.org/latest");
    Platform.runLater(() -> preview.setText(latest));
  }

  private String fetch(String address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (Exception e) {
      return e.getMessage();
    }
  }
}
