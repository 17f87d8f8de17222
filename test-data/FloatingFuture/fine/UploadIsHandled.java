import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.services.s3.S3AsyncClient;

class UploadIsHandled {
  private static final Logger log = LoggerFactory.getLogger(UploadIsHandled.class);
  private final S3AsyncClient s3;

  UploadIsHandled(S3AsyncClient s3) {
    this.s3 = s3;
  }

  void store(String key, String text) {
    s3.putObject(put -> put.bucket("reports").key(key), AsyncRequestBody.fromString(text))
        .whenComplete(
            (stored, failure) -> {
              if (failure != null) {
                log.error("{} is not stored", key, failure);
              } else {
                log.info("stored {}", key);
              }
            });
  }
}
