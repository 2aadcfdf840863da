package org.sightline.worker.compare;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Two pictures of the same size upon each other: red what went, green what came, grey what stayed. */
final class Overlay {

    private static final int INK = 200;
    private static final int GREY = 0x9AA5AE;
    private static final int RED = 0xC81E1E;
    private static final int GREEN = 0x0A7A5C;

    /** Side of a square of pixels; changes in neighbouring ones are one region. */
    private static final int CELL = 12;

    private static final int MOST = 200;

    private final BufferedImage before;
    private final BufferedImage after;
    private final BufferedImage drawn;
    private final boolean[] went;
    private final boolean[] came;
    private final int across;
    private final int down;

    Overlay(BufferedImage before, BufferedImage after) {
        this.before = before;
        this.after = after;
        this.drawn = new BufferedImage(before.getWidth(), before.getHeight(), BufferedImage.TYPE_INT_RGB);
        this.across = (before.getWidth() + CELL - 1) / CELL;
        this.down = (before.getHeight() + CELL - 1) / CELL;
        this.went = new boolean[across * down];
        this.came = new boolean[across * down];
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                drawn.setRGB(x, y, pixel(x, y));
            }
        }
    }

    /** A region that changed, in pixels. */
    record Region(Rectangle box, Change change) {}

    private int pixel(int x, int y) {
        boolean was = isInk(before, x, y);
        boolean is = isInk(after, x, y);
        int cell = y / CELL * across + x / CELL;
        if (was && !is && !isNear(after, x, y)) {
            went[cell] = true;
            return RED;
        }
        if (is && !was && !isNear(before, x, y)) {
            came[cell] = true;
            return GREEN;
        }
        return was || is ? GREY : 0xFFFFFF;
    }

    private static boolean isInk(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255)) < INK;
    }

    /** Why: edges fall on one pixel or on its neighbour. */
    private static boolean isNear(BufferedImage image, int x, int y) {
        for (int dy = Math.max(0, y - 1); dy <= Math.min(image.getHeight() - 1, y + 1); dy++) {
            for (int dx = Math.max(0, x - 1); dx <= Math.min(image.getWidth() - 1, x + 1); dx++) {
                if (isInk(image, dx, dy)) {
                    return true;
                }
            }
        }
        return false;
    }

    BufferedImage drawn() {
        return drawn;
    }

    /** The largest first, no more than 200. */
    List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        boolean[] seen = new boolean[went.length];
        for (int cell = 0; cell < went.length; cell++) {
            if ((went[cell] || came[cell]) && !seen[cell]) {
                regions.add(grown(cell, seen));
            }
        }
        regions.sort(Comparator.comparingInt((Region region) -> -region.box().width * region.box().height));
        return regions.subList(0, Math.min(MOST, regions.size()));
    }

    private Region grown(int first, boolean[] seen) {
        Rectangle box = null;
        boolean away = false;
        boolean here = false;
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        seen[first] = true;
        while (!open.isEmpty()) {
            int cell = open.pop();
            away |= went[cell];
            here |= came[cell];
            Rectangle square = new Rectangle(cell % across * CELL, cell / across * CELL, CELL, CELL);
            box = box == null ? square : box.union(square);
            neighbours(cell, seen, open);
        }
        Change change = away && here ? Change.CHANGED : away ? Change.REMOVED : Change.ADDED;
        return new Region(box.intersection(new Rectangle(drawn.getWidth(), drawn.getHeight())), change);
    }

    private void neighbours(int cell, boolean[] seen, Deque<Integer> open) {
        for (int y = Math.max(0, cell / across - 1); y <= Math.min(down - 1, cell / across + 1); y++) {
            for (int x = Math.max(0, cell % across - 1); x <= Math.min(across - 1, cell % across + 1); x++) {
                int next = y * across + x;
                if (!seen[next] && (went[next] || came[next])) {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
    }
}
