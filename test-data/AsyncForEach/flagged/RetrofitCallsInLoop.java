import java.util.List;
import retrofit2.Call;
import retrofit2.http.DELETE;
import retrofit2.http.Path;

class RetrofitCallsInLoop {
  interface Api {
    @DELETE("/items/{id}")
    Call<Void> delete(@Path("id") long id);
  }

  void deleteAll(List<Long> ids, Api api) {
    // BUG: Diagnostic contains: forEach drops what delete returns for each element
    ids.forEach(id -> api.delete(id));
  }
}
