import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;

final class LongWay extends ChannelInboundHandlerAdapter {
  private CompletableFuture<String> schema = new CompletableFuture<>();

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof String) {
      // BUG: Diagnostic contains: LongWay.schemaName ... LongWay.load ... CompletableFuture.join
      resend((String) message, context);
    }
  }

  private void resend(String message, ChannelHandlerContext context) {
    if (!message.isEmpty()) {
      context.write(schemaName() + message);
    }
  }

  private String schemaName() {
    if (schema == null) {
      throw new IllegalStateException();
    }
    return load();
  }

  private String load() {
    return schema.join();
  }
}
