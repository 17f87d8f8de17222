import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import org.bson.Document;

final class OrdersInMongo {
  private final MongoCollection<Document> orders;

  OrdersInMongo(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void mount(Vertx vertx, Router router) {
    router
        .get("/orders/:id")
        .handler(
            context -> {
              // Only describes what to look for.
              FindIterable<Document> wanted = orders.find(Filters.eq(context.pathParam("id")));
              Future<Document> order = vertx.executeBlocking(() -> wanted.first());
              order
                  .onSuccess(it -> context.response().end(it == null ? "" : it.toJson()))
                  .onFailure(context::fail);
            });
  }
}
