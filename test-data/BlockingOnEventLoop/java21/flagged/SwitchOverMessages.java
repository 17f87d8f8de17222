import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

final class SwitchOverMessages extends SimpleChannelInboundHandler<SwitchOverMessages.Message> {
  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

  sealed interface Message {}

  record Put(String text) implements Message {}

  record Pause(Duration time) implements Message {}

  @Override
  protected void channelRead0(ChannelHandlerContext context, Message message)
      throws InterruptedException {
    switch (message) {
      case Put(String text) -> queue.add(text);
      // BUG: Diagnostic contains: Thread.sleep blocks the Netty event loop
      case Pause(Duration time) -> Thread.sleep(time);
    }
  }
}
