import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.AttributeKey;
import java.util.concurrent.TimeUnit;

class TaskTogglesChannel {
  private static final AttributeKey<Boolean> PAUSED = AttributeKey.valueOf("paused");

  private static final class Resume implements Runnable {
    private final Channel channel;

    Resume(Channel channel) {
      this.channel = channel;
    }

    @Override
    public void run() {
      channel.attr(PAUSED).set(false);
      channel.config().setAutoRead(true);
      channel.read();
    }
  }

  void resumeLater(ChannelHandlerContext context) {
    context.executor().schedule(new Resume(context.channel()), 1, TimeUnit.SECONDS);
  }
}
