import java.io.IOException;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.http.Body;
import retrofit2.http.POST;

class LoginCallNeverSent {
  interface Api {
    @POST("/login")
    Call<String> login(@Body String credentials);
  }

  private final Api api;

  LoginCallNeverSent(Api api) {
    this.api = api;
  }

  boolean login(String credentials) throws IOException {
    Response<String> response = api.login(credentials).execute();
    return response.isSuccessful();
  }
}
