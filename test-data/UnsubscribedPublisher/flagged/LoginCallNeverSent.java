import retrofit2.Call;
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

  void login(String credentials) {
    // BUG: Diagnostic contains: The Call of login is dropped: nobody starts it
    api.login(credentials);
  }
}
