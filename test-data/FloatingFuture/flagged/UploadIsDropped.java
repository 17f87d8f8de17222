import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.services.s3.S3AsyncClient;

class UploadIsDropped {
  private static final Logger log = LoggerFactory.getLogger(UploadIsDropped.class);
  private final S3AsyncClient s3;

  UploadIsDropped(S3AsyncClient s3) {
    this.s3 = s3;
  }

  void store(String key, String text) {
    // BUG: Diagnostic contains: The future of putObject is dropped
    s3.putObject(put -> put.bucket("reports").key(key), AsyncRequestBody.fromString(text));
    log.info("stored {}", key);
  }
}
