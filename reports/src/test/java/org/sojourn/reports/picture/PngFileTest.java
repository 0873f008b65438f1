package org.sojourn.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {

  @Test
  void keepsEveryPixel() throws Exception {
    BufferedImage image = new BufferedImage(5, 3, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    int[] colours = random.ints(15, 0, 0x1000000).toArray();
    colours[0] = 0x010203;
    colours[14] = 0xfffefd;
    image.setRGB(0, 0, 5, 3, colours, 0, 5);

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(image)));

    int[] expected = Arrays.stream(colours).map(colour -> 0xff000000 | colour).toArray();
    assertThat(read.getWidth()).isEqualTo(5);
    assertThat(read.getHeight()).isEqualTo(3);
    assertThat(read.getRGB(0, 0, 5, 3, null, 0, 5)).isEqualTo(expected);
  }
}
