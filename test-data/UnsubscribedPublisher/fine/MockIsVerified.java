import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class MockIsVerified {
  interface Repo {
    Mono<String> find(String id);

    Mono<Void> save(String user);
  }

  @Test
  void savesNothingUnknown() {
    Repo repo = mock(Repo.class);
    when(repo.find(anyString())).thenReturn(Mono.empty());
    doReturn(Mono.empty()).when(repo).save(anyString());
    verify(repo, never()).save(anyString());
    verify(repo).find("me");
  }
}
