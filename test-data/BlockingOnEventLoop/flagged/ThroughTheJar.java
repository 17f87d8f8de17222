import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.File;
import java.io.IOException;
import org.springframework.util.FileCopyUtils;

final class ThroughTheJar extends ChannelInboundHandlerAdapter {
  @Override
  public void channelActive(ChannelHandlerContext context) throws IOException {
    // BUG: Diagnostic contains: FileCopyUtils.copyToByteArray
    byte[] motd = FileCopyUtils.copyToByteArray(new File("/etc/motd"));
    context.writeAndFlush(context.alloc().buffer().writeBytes(motd), context.voidPromise());
  }
}
